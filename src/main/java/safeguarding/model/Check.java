package safeguarding.model;

import java.util.List;
import java.util.Set;

/** One thing that every library of diagrams must keep. */
public interface Check {

    /**
     * What does not keep it; empty when all is well. Must answer for any library, however badly drawn.
     *
     * @param about ids of the processes to look at; the others are only what these may call
     */
    List<Objection> of(Library library, Set<String> about);
}
