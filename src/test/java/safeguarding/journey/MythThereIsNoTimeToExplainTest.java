package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;

/** Myth 4: “nobody has the time to explain all that”. Nobody is hurried past the explanation (MY-04, SG-27). */
class MythThereIsNoTimeToExplainTest extends Myth {

    private static final String NOT_EXPLAINED = "Say whether you explained what we do and which choices they have, and what you said; if you could not, say why.";

    @Test
    void no_enquiry_goes_past_the_first_conversation_without_an_explanation() {
        raise();
        workUntil("firstConversation");
        stops("firstConversation", Map.of("explained", "", "whatWasExplained", ""), NOT_EXPLAINED);
        stops("firstConversation", Map.of("whatWasExplained", ""), NOT_EXPLAINED);
        stops("firstConversation", Map.of("explained", "NO", "whatWasExplained", ""), NOT_EXPLAINED);
        assertThat(enquiries.current(reference).map(StageVisit::stage)).contains(Stage.FIRST_CONVERSATION);
    }

    @Test
    void here_not_even_a_reason_in_general_is_a_way_round() {
        raise();
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("explained", "", "goOnWithout", "OTHER", "goOnBecause", "No time today."));
        comesBack("firstConversation", NOT_EXPLAINED);
        assertThat(exceptions.of(reference)).isEmpty();
    }

    @Test
    void who_needs_help_to_follow_it_gets_somebody_for_that_first() {
        raise();
        workUntil("prepareFirstConversation");
        stops("prepareFirstConversation", Map.of("difficultyUnderstanding", "YES", "appropriatePerson", "NO"), "They need help to take part and "
                + "nobody suitable can give it: ask for an advocate, as the law requires, or say that they said no.");
        handIn("prepareFirstConversation", Map.of("difficultyUnderstanding", "YES", "appropriatePerson", "NO", "advocate", "REFERRED",
                "advocateType", "CARE_ACT", "advocateReferredOn", "today"));
        assertThat(forms()).containsExactly("firstConversation");
    }

    @Test
    void what_could_not_be_explained_yet_goes_on_with_the_reason_on_record() {
        raise();
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("explained", "NO", "whatWasExplained", "The police led him away. We explain it on Monday, in the cell."));
        assertThat(forms()).containsExactly("leaveBooklet");
        isOnRecord("\"explained\":\"NO\"", "The police led him away. We explain it on Monday, in the cell.");
    }

    @Test
    void what_is_left_to_leave_with_them_may_wait_for_a_reason_that_the_manager_sees() {
        raise();
        workUntil("leaveBooklet");
        stops("leaveBooklet", Map.of("booklet", ""), "Say whether you left the booklet with them.");
        goesOnWithout("leaveBooklet", "The ward closed for a fire alarm.", "booklet");
        workUntil("agreeNextStep");
        goesToClose();
        managerReads("Leave the booklet and say what happens next", "The ward closed for a fire alarm.");
        closes();
    }
}
