package safeguarding.overrides;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A manager's answer beside the decision it is about.
 *
 * @param decision null when none waits, or when another one was chosen than those that wait
 */
record Countersigning(CountersignAnswer answer, OverrideDecision decision) {

    /** True when this manager wrote the decision down, or is named as the one who decided (LA-17). */
    boolean isTheirOwn(String manager) {
        return decision != null && (decision.author().equals(manager)
                || words(decision.decisionMaker()).containsAll(words(manager)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
