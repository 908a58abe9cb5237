package safeguarding.model.mutation;

import java.util.function.Consumer;

/** One thing that somebody does to one diagram. */
record Edit(String place, Consumer<Pen> drawing) {
}
