package safeguarding.conversation;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences about consent, the same each time it is asked. */
final class ConsentRules {

    private ConsentRules() {
    }

    static <S> Rule<S> asked(Function<S, Consent> consent) {
        return new Rule<>("consent", "Say whether they agree to what we are doing; if they could not be asked, say why.", "LA-16",
                section -> consent.apply(section).isAskedOrExplained());
    }

    static <S> Rule<S> refusalAnswered(Function<S, Consent> consent) {
        return new Rule<>("consentOverride", "They do not agree: say whether you will go on all the same, and if so, why.", "LA-17",
                section -> consent.apply(section).isRefusalAnswered());
    }
}
