package safeguarding.model;

import java.util.List;

/** One thing that every library of diagrams must keep. */
public interface Check {

    /** What does not keep it; empty when all is well. Must answer for any library, however badly drawn. */
    List<Objection> of(Library library);
}
