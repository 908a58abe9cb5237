package safeguarding.model.way;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguarding.model.Step;

/**
 * Everything that can be reached from some places when certain moves are closed: what is not reached lies behind those alone. Where
 * the branches of a block come together the work waits for all of them, so that one closed branch closes what follows.
 */
final class Search {

    private final Map<Spot, Move> reachedBy = new LinkedHashMap<>();
    private final Map<Spot, Set<String>> waiting = new HashMap<>();
    private final Deque<Spot> next = new ArrayDeque<>();
    private final Predicate<Move> closed;
    private final Ways ways;
    private Move found;

    private Search(Ways ways, Predicate<Move> closed) {
        this.ways = ways;
        this.closed = closed;
    }

    /** The shortest way from one of these places to a move that must not be; empty when there is none. */
    static Optional<List<Step>> way(Ways ways, Collection<Spot> from, Predicate<Move> closed, Predicate<Move> forbidden) {
        Search search = new Search(ways, closed);
        search.run(from, forbidden);
        return Optional.ofNullable(search.found).map(search::steps);
    }

    /** Everything that can be reached from these places. */
    static Set<Spot> reach(Ways ways, Collection<Spot> from) {
        Search search = new Search(ways, move -> false);
        search.run(from, move -> false);
        return search.reachedBy.keySet();
    }

    private void run(Collection<Spot> from, Predicate<Move> forbidden) {
        from.forEach(spot -> arrive(new Move(null, null, spot)));
        while (!next.isEmpty()) {
            for (Move move : ways.from(next.poll())) {
                if (!closed.test(move)) {
                    if (forbidden.test(move)) {
                        found = move;
                        return;
                    }
                    arrive(move);
                }
            }
        }
    }

    private void arrive(Move move) {
        if (!reachedBy.containsKey(move.to()) && !waitsForOthers(move)) {
            reachedBy.put(move.to(), move);
            next.add(move.to());
        }
    }

    private boolean waitsForOthers(Move move) {
        if (move.arrow() == null || !move.to().part().waits()) {
            return false;
        }
        Set<String> here = waiting.computeIfAbsent(move.to(), spot -> new HashSet<>());
        here.add(move.arrow().id());
        return here.size() < move.to().frame().sketch().arrowsInto(move.to().part());
    }

    private List<Step> steps(Move last) {
        LinkedList<Step> steps = new LinkedList<>();
        Stream.iterate(last, move -> move != null, move -> move.from() == null ? null : reachedBy.get(move.from()))
                .filter(move -> move == last || !move.to().after()).map(move -> move.to().step()).forEach(steps::addFirst);
        return List.copyOf(steps);
    }
}
