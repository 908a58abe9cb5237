package safeguarding.model.way;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import safeguarding.model.Objection;

/**
 * No way leads from some places to others unless the record has been asked on it.
 *
 * @param sentence what a process owner reads when there is such a way; {@code %s} stands for the step that must not be reached by it
 * @param from     where the ways begin
 * @param unless   what must be on each of them
 * @param to       what must not be reached otherwise
 */
record Promise(String sentence, String source, Function<Ways, Collection<Spot>> from, Predicate<Move> unless, BiPredicate<Ways, Move> to) {

    /** What breaks it in the ways of this process; empty when it is kept. */
    Optional<Objection> broken(Ways ways, String process) {
        return Search.way(ways, from.apply(ways), unless, move -> to.test(ways, move)).map(way -> new Objection(process,
                way.get(way.size() - 1).element(), sentence.formatted(way.get(way.size() - 1).name()), source, way));
    }
}
