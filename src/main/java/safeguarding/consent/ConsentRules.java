package safeguarding.consent;

import java.util.function.Function;
import safeguarding.gate.Rule;
import safeguarding.people.YesNo;

/** The sentences about consent, the same each time it is asked. */
public final class ConsentRules {

    private ConsentRules() {
    }

    /** They were asked whether they agree, or the record says why not (LA-16). */
    public static <S> Rule<S> asked(Function<S, ConsentAnswer> consent) {
        return new Rule<>("consent", "Say whether they agree to what we are doing; if they could not be asked, say why.", "LA-16",
                section -> consent.apply(section).isAskedOrExplained());
    }

    /** A yes is a yes to something (LA-16). */
    public static <S> Rule<S> saysToWhat(Function<S, ConsentAnswer> consent) {
        return new Rule<>("consentTo", "They agree: tick what it is that they agree to.", "LA-16",
                section -> consent.apply(section).saysToWhat());
    }

    /** Nobody has agreed to what they do not understand (LA-16). */
    public static <S> Rule<S> understood(Function<S, ConsentAnswer> consent, Function<S, Understanding> understanding) {
        return new Rule<>("consentUnderstood", "They agree: say whether they understand what may get better and what may get worse; "
                + "if they do not, explain it again, or answer that they are not able to decide.", "LA-16",
                section -> consent.apply(section).consent() != Agreement.GIVEN
                        || understanding.apply(section).consentUnderstood() == YesNo.YES);
    }

    /** A refusal is answered: we do as they ask, or the record says on what ground we do not (LA-17). */
    public static <S> Rule<S> refusalAnswered(Function<S, ConsentAnswer> consent) {
        return new Rule<>("consentOverride", "They do not agree: say whether you will go on all the same, and if so, why.", "LA-17",
                section -> consent.apply(section).isRefusalAnswered());
    }
}
