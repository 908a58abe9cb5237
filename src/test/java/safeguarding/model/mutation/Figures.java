package safeguarding.model.mutation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the guard said to all the edits, tried once for the tests and the page. */
public final class Figures {

    static final List<Sample> HARMFUL = Sample.of(Harmful.KINDS, places -> places < 8 ? 1 : 2);
    static final List<Sample> HARMLESS = Sample.of(Harmless.KINDS, places -> Math.min(places, 8));

    private Figures() {
    }

    static int tried(List<Sample> samples) {
        return samples.stream().mapToInt(sample -> sample.verdicts().size()).sum();
    }

    /** How many edits break a promise, and how many of them are refused. */
    public static String harmful() {
        return sum(HARMFUL, HARMFUL.stream().mapToInt(sample -> sample.refused().size()).sum(), "refused");
    }

    /** How many edits are their owner's business, and how many of them are accepted. */
    public static String harmless() {
        return sum(HARMLESS, HARMLESS.stream().mapToInt(sample -> sample.accepted().size()).sum(), "accepted");
    }

    /** For each kind of harmful edit: its name, how many were refused, how many tried, how many places there are, and what an owner reads. */
    public static Stream<List<String>> harmfulRows() {
        return HARMFUL.stream().map(sample -> row(sample, sample.refused().size(), sample.refused().stream()
                .map(verdict -> verdict.objections().get(0).text()).findFirst().orElse("")));
    }

    /** For each kind of harmless edit: its name, how many were accepted, how many tried, how many places there are, and an example. */
    public static Stream<List<String>> harmlessRows() {
        return HARMLESS.stream().map(sample -> row(sample, sample.accepted().size(), sample.verdicts().stream().limit(1)
                .map(verdict -> "`" + verdict.mutant().place() + "` in `" + verdict.mutant().base() + "`").collect(Collectors.joining())));
    }

    private static List<String> row(Sample sample, int right, String example) {
        return List.of(sample.kind(), right + " of " + sample.verdicts().size(), String.valueOf(sample.places()), example);
    }

    private static String sum(List<Sample> samples, int right, String word) {
        return "**%d of %d %s**, of %d kinds; the drawings offer %d places for them".formatted(right, tried(samples), word, samples.size(),
                samples.stream().mapToInt(Sample::places).sum());
    }
}
