package safeguarding.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguarding.model.part.Parts;
import safeguarding.model.way.WayChecks;

/** Holds diagrams against everything they must keep. The same guard answers at deployment, on the Models page and in tests. */
public final class Guard {

    private static final List<Check> CHECKS = Stream.of(Parts.all(), WayChecks.all()).flatMap(List::stream).toList();

    private Guard() {
    }

    /** Everything that is wrong with a library. */
    public static List<Objection> of(Library library) {
        return of(library, library.diagrams().keySet());
    }

    /**
     * What stands against exchanging some diagrams. What was wrong before and has nothing to do with them does not count, so that a
     * stricter guard never stops work on something else.
     *
     * @param changed ids of the processes that are put in or exchanged
     */
    public static List<Objection> against(Library before, Library after, Set<String> changed) {
        Set<String> about = concerned(before, after, changed);
        List<Objection> now = of(after, about);
        Predicate<Objection> mine = objection -> changed.stream().anyMatch(objection::touches);
        if (now.stream().allMatch(mine)) {
            return now;
        }
        Set<Objection> known = new HashSet<>(of(before, about));
        return now.stream().filter(objection -> mine.test(objection) || !known.contains(objection)).toList();
    }

    /** One at a time: a diagram that several threads read at once comes apart. */
    private static synchronized List<Objection> of(Library library, Set<String> about) {
        return CHECKS.stream().flatMap(check -> check.of(library, about).stream()).distinct().toList();
    }

    /** A diagram is as good as it was unless it is exchanged, or calls what is; or what it may name, and who hears it, is not all there any more. */
    private static Set<String> concerned(Library before, Library after, Set<String> changed) {
        return after.known().includes(before.known()) && Parts.heard(after).containsAll(Parts.heard(before)) ? after.andTheirCallers(changed)
                : after.diagrams().keySet();
    }
}
