package safeguarding.model.part;

import java.util.stream.Stream;
import safeguarding.model.Objection;

/** One thing that every single drawing must keep. */
interface Rule {

    /** What does not keep it. Must answer for any drawing, however badly drawn. */
    Stream<Objection> of(Sheet sheet);
}
