package safeguarding.model.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of edit that is an owner's own business. */
final class Harmless {

    static final List<Kind> KINDS = Stream.of(Appearance.KINDS, OwnSteps.KINDS).flatMap(List::stream).toList();

    private Harmless() {
    }
}
