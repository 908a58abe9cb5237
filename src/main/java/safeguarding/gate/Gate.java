package safeguarding.gate;

import java.util.Arrays;
import java.util.List;

/** What must be recorded before the corridor goes on. A gate never guesses and never edits. */
public record Gate<S>(List<Rule<S>> rules) {

    /** A gate that opens when all the rules are met. */
    @SafeVarargs
    public static <S> Gate<S> of(Rule<S>... rules) {
        return new Gate<>(List.copyOf(Arrays.asList(rules)));
    }

    /** The rules that are not met yet, in the order of the form; empty when the gate is open. */
    public List<Gap> gaps(S section) {
        return rules.stream().filter(rule -> !rule.isRecorded().test(section)).map(Rule::gap).toList();
    }

    /** True when nothing is missing. */
    public boolean isOpen(S section) {
        return gaps(section).isEmpty();
    }
}
