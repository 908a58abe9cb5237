package safeguarding.model.way;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.model.way.Redrawn.arrow;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Stage;
import safeguarding.model.StageIds;

/** No stage begins by a way that goes round the concern, the first conversation or the person's outcomes. */
class BeforeStagesTest {

    private static final String ENQUIRY = "0-enquiry.bpmn";

    /** The record and the guard speak of the same stages. */
    @Test
    void the_guard_knows_every_stage() {
        assertThat(Arrays.stream(Stage.values()).map(Stage::code)).allMatch(StageIds::isOne);
        assertThat(Arrays.stream(Stage.values()).filter(Stage::followsFirstConversation).map(Stage::code)).containsExactlyElementsOf(StageIds.LATER);
    }

    @Test
    void a_stage_that_leads_straight_to_the_choice_of_the_next_one_is_told_with_the_way() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_caseConferenceHeld", "userTask_agreeNextStep").objections()).singleElement().asString()
                .startsWith("“Strategy planning” can begin without asking whether what the person wants is on record and up to date.")
                .contains("“Conference held and talked over” → “Agree with the person what happens next” →").endsWith("→ “Strategy planning”.");
    }

    @Test
    void yes_and_no_of_the_outcomes_cannot_be_swapped() {
        assertThat(Redrawn.of(ENQUIRY).put("default=\"flow_outcomesNotCurrent\"", "default=\"flow_outcomesCurrent\"").objections())
                .anyMatch(said -> said.contains("can begin without asking whether what the person wants"));
    }

    @Test
    void a_conversation_does_not_stand_for_the_question() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_conversationHeld", "userTask_agreeNextStep").objections())
                .anyMatch(said -> said.contains("“Conversation held” → “Agree with the person what happens next”"));
    }

    @Test
    void nobody_is_led_past_the_first_conversation() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_enquiryNeeded", "gateway_outcomesCurrent").objections())
                .anyMatch(said -> said.startsWith("“Strategy planning” can begin without a first conversation."));
    }

    @Test
    void nothing_begins_before_the_concern_is_answered() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_concernRaised", "gateway_enquiryNeeded").objections())
                .anyMatch(said -> said.startsWith("“First conversation” can begin before anybody has answered the concern."));
    }

    @Test
    void an_enquiry_is_decided_on_before_it_begins() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_concernAnswered", "callActivity_firstConversation").objections())
                .anyMatch(said -> said.startsWith("“First conversation” can begin although nobody decided that an enquiry follows."));
    }

    @Test
    void a_message_on_the_edge_of_a_stage_is_a_way_too() {
        assertThat(Redrawn.of(ENQUIRY).draw("<bpmn:boundaryEvent id=\"boundaryEvent_ready\" name=\"Ready\" attachedToRef=\"callActivity_strategyPlanning\">"
                + "<bpmn:messageEventDefinition id=\"m1\" messageRef=\"message_riskRisen\" /></bpmn:boundaryEvent>"
                + arrow("flow_ready", "boundaryEvent_ready", "callActivity_makingEnquiries")).objections())
                .anyMatch(said -> said.startsWith("“Enquiries” can begin without asking") && said.contains("“Ready” → “Enquiries”"));
    }

    @Test
    void two_stages_are_never_under_way_at_once() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_riskRisenHeard", "callActivity_also").put("(<bpmn:endEvent id=\"endEvent_riskRisen\")",
                "<bpmn:callActivity id=\"callActivity_also\" name=\"Enquiries at once\" calledElement=\"makingEnquiries\" />"
                + arrow("flow_also", "callActivity_also", "callActivity_makingSafeAgain") + "$1").objections())
                .anyMatch(said -> said.startsWith("“Enquiries at once” would begin while something else of the same enquiry is going on."));
    }

    @Test
    void an_enquiry_that_is_opened_again_goes_to_the_person_first() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_firstConversationWasHeld", "gateway_outcomesCurrent").objections())
                .anyMatch(said -> said.startsWith("An enquiry that is opened again can reach “Strategy planning” without talking with the person first."));
    }

    @Test
    void no_model_that_starts_by_itself_leads_into_a_stage_not_even_through_a_call() {
        assertThat(Redrawn.of("at-any-time/risk-risen.bpmn").leads("flow_riskRisen", "callActivity_death")
                .draw("<bpmn:callActivity id=\"callActivity_death\" name=\"On the way\" calledElement=\"afterDeath\" />"
                        + arrow("flow_after", "callActivity_death", "endEvent_riskRisen")).objections())
                .anyMatch(said -> said.startsWith("“Enquiries” would begin outside the enquiry’s own drawing") && said.contains("“On the way” → "));
    }
}
