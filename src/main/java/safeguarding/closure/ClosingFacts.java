package safeguarding.closure;

import java.util.List;
import java.util.Map;
import safeguarding.gate.Gap;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.GridReply;
import safeguarding.outcomes.WishesAsked;

/**
 * What the record says when somebody asks whether an enquiry may close.
 *
 * @param feedback      the complete feedback conversation of this visit, or null while there is none
 * @param closing       the closing record of this visit, or null while there is none
 * @param wentOnBecause why the closing record was left as it is, or null when nobody went on without
 * @param asked         whether they were asked what they want, or null when nobody has said
 * @param hasWished     true when anything they wanted is on record
 * @param gridAtStart   the wellbeing and safety grid at the start, by whose view it is
 * @param unfinished    what was begun for them and is not finished
 */
record ClosingFacts(FeedbackConversation feedback, Closing closing, String wentOnBecause, WishesAsked asked, boolean hasWished,
        Map<Grid.View, Grid.Seen> gridAtStart, List<Gap> unfinished) {

    boolean wasNotHeld() {
        return feedback != null && !feedback.isHeld();
    }

    boolean bothViewsAtStart() {
        return gridAtStart.size() == Grid.View.values().length;
    }

    boolean personCouldNotBeAskedAtStart() {
        Grid.Seen person = gridAtStart.get(Grid.View.PERSON_VIEW);
        return person != null && (person.wellbeing() == GridReply.NOT_ASKED || person.safety() == GridReply.NOT_ASKED);
    }

    /** True when the closing record leaves one of these questions open. */
    boolean leavesOpen(List<String> fields) {
        return ClosingGate.GATE.gaps(closing).stream().map(Gap::field).anyMatch(fields::contains);
    }
}
