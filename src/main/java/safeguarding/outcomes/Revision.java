package safeguarding.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private static void place(OutcomeRow row, Integer rank, Wish wish, List<OutcomeRow> left,
            SortedMap<Integer, Wish> unplaced, List<Step> steps) {
        steps.add(new Step(row, rank, wish));
        left.remove(row);
        unplaced.remove(rank);
    }
}
