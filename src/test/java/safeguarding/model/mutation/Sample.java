package safeguarding.model.mutation;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import safeguarding.model.Objection;

/**
 * One kind of edit made at some of its places, spread over the drawings, or with {@code -Dmutants=all} at every place there is; and what
 * the guard said.
 */
public record Sample(String kind, int places, List<Verdict> verdicts) {

    /** What the guard said to one edit. */
    record Verdict(Mutant mutant, List<Objection> objections) {

        @Override
        public String toString() {
            return mutant + (objections.isEmpty() ? "" : " → " + objections.get(0).text());
        }
    }

    /** @param some how many of so many places are enough for every build */
    static List<Sample> of(List<Kind> kinds, IntUnaryOperator some) {
        return kinds.stream().map(kind -> of(kind, some)).toList();
    }

    private static Sample of(Kind kind, IntUnaryOperator some) {
        List<Mutant> all = Mutant.of(kind).toList();
        int tried = "all".equals(System.getProperty("mutants")) ? all.size() : some.applyAsInt(all.size());
        return new Sample(kind.name(), all.size(), IntStream.range(0, tried).mapToObj(nth -> all.get((int) ((long) nth * all.size() / tried)))
                .map(mutant -> new Verdict(mutant, mutant.objections())).toList());
    }

    List<Verdict> refused() {
        return verdicts.stream().filter(verdict -> !verdict.objections().isEmpty()).toList();
    }

    List<Verdict> accepted() {
        return verdicts.stream().filter(verdict -> verdict.objections().isEmpty()).toList();
    }
}
