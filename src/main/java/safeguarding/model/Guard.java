package safeguarding.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import safeguarding.model.part.Parts;
import safeguarding.model.way.WayChecks;

/** Holds diagrams against everything they must keep. The same guard answers at deployment, on the Models page and in tests. */
public final class Guard {

    private static final List<Check> CHECKS = Stream.of(Parts.all(), WayChecks.all()).flatMap(List::stream).toList();

    private Guard() {
    }

    /** Everything that is wrong with a library. One at a time: a diagram that several threads read at once comes apart. */
    public static synchronized List<Objection> of(Library library) {
        return CHECKS.stream().flatMap(check -> check.of(library).stream()).distinct().toList();
    }

    /**
     * What stands against exchanging some diagrams. What was wrong before and has nothing to do with them does not count, so that a
     * stricter guard never stops work on something else.
     *
     * @param changed ids of the processes that are put in or exchanged
     */
    public static List<Objection> against(Library before, Library after, Set<String> changed) {
        List<Objection> now = of(after);
        Set<Objection> known = new HashSet<>(now.isEmpty() ? List.of() : of(before));
        return now.stream().filter(objection -> !known.contains(objection) || changed.stream().anyMatch(objection::touches)).toList();
    }
}
