package safeguarding.closure;

import java.util.stream.Stream;
import safeguarding.outcomes.GridReply;

/** What they told someone independent, and what they said about how we worked with them (SG-60, RO-04). */
record IndependentFeedback(IndependentAnswer answer, HowWeWorked worked) {

    boolean isHeld() {
        return answer.how() != HowHeld.NOT_HELD;
    }

    /** True when anything was chosen at all, if only that they did not want to say. */
    boolean saysAnything() {
        return answer.betterAsked() != null || answer.couldHaveDoneBetter() != null || answer.wellbeing() != null || answer.safety() != null
                || chosen().findAny().isPresent();
    }

    boolean leftSomethingUnasked() {
        return answer.betterAsked() == BetterAsked.NOT_ASKED || answer.wellbeing() == GridReply.NOT_ASKED || answer.safety() == GridReply.NOT_ASKED
                || chosen().anyMatch(Reply.NOT_ASKED::equals);
    }

    private Stream<Reply> chosen() {
        return Stream.concat(answer.replies().values().stream(), worked.chosen());
    }
}
