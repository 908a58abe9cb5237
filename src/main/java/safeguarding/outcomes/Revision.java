package safeguarding.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import safeguarding.gate.Refusal;

/** Works out which outcome each thing said belongs to: the same words are the same wish, wherever it now ranks. */
final class Revision {

    /** @param outcome null for a new outcome; @param wish null when the outcome was taken back */
    record Step(OutcomeRow outcome, Integer rank, Wish wish) {
    }

    private Revision() {
    }

    static List<Step> of(List<OutcomeRow> wanted, SortedMap<Integer, Wish> said) {
        List<OutcomeRow> left = new ArrayList<>(wanted);
        SortedMap<Integer, Wish> unplaced = new TreeMap<>(said);
        List<Step> steps = new ArrayList<>();
        said.forEach((rank, wish) -> left.stream().filter(row -> row.latest().wish().words().equals(wish.words()))
                .findFirst().ifPresent(row -> place(row, rank, wish, left, unplaced, steps)));
        new TreeMap<>(unplaced).forEach((rank, wish) -> left.stream().filter(row -> row.latest().rank().equals(rank))
                .findFirst().ifPresent(row -> place(row, rank, wish, left, unplaced, steps)));
        unplaced.forEach((rank, wish) -> steps.add(new Step(null, rank, wish)));
        left.forEach(row -> steps.add(new Step(row, null, row.latest().wish())));
        return steps;
    }

    /**
     * What is said beside all that stands: it takes the first places that are free, and takes nothing back.
     *
     * @throws Refusal when there is no place left: only the person can say which wish gives way
     */
    static List<Step> adding(List<OutcomeRow> wanted, SortedMap<Integer, Wish> said) {
        SortedSet<Integer> free = new TreeSet<>(Set.of(1, 2, 3));
        wanted.forEach(row -> free.remove(row.latest().rank()));
        return said.values().stream().map(wish -> wanted.stream().filter(row -> row.latest().wish().words().equals(wish.words()))
                .findFirst().map(row -> new Step(row, row.latest().rank(), wish.sayingAgain(row.latest().wish())))
                .orElseGet(() -> new Step(null, next(free), wish))).toList();
    }

    private static int next(SortedSet<Integer> free) {
        if (free.isEmpty()) {
            throw new Refusal("There is room for three wishes, and with these there would be more. Ask which three matter most, write "
                    + "those down, and choose that all they want now is written here.");
        }
        int rank = free.first();
        free.remove(rank);
        return rank;
    }

    private static void place(OutcomeRow row, Integer rank, Wish wish, List<OutcomeRow> left,
            SortedMap<Integer, Wish> unplaced, List<Step> steps) {
        steps.add(new Step(row, rank, wish));
        left.remove(row);
        unplaced.remove(rank);
    }
}
