package safeguarding.model.way;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.model.way.Redrawn.arrow;

import org.junit.jupiter.api.Test;
import safeguarding.model.Shipped;

/** No enquiry ends by a way that goes round the feedback conversation or the manager. */
class BeforeTheEndTest {

    private static final String ENQUIRY = "0-enquiry.bpmn";
    private static final String FEEDBACK = "7-feedback-and-closure.bpmn";
    private static final String WITHOUT_FEEDBACK = "without a feedback conversation on record";

    @Test
    void the_drawings_that_we_ship_keep_everything() {
        WayChecks.all().forEach(check -> assertThat(check.of(Shipped.library(), Shipped.library().diagrams().keySet())).isEmpty());
    }

    @Test
    void a_new_end_after_a_stage_is_told_with_the_way() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_reviewHeld", "endEvent_closed").objections())
                .anyMatch(said -> said.contains("The enquiry can end at “Enquiry closed” " + WITHOUT_FEEDBACK) && said.endsWith("→ “Enquiry closed”."));
    }

    @Test
    void a_step_that_leads_nowhere_is_an_end_too() {
        assertThat(Redrawn.of(ENQUIRY).put("<bpmn:sequenceFlow id=\"flow_reviewHeld\"[^>]*/>", "").objections())
                .anyMatch(said -> said.contains("The enquiry can end at “Review” " + WITHOUT_FEEDBACK));
    }

    @Test
    void the_feedback_stage_cannot_lose_its_conversation() {
        assertThat(Redrawn.of(FEEDBACK).leads("flow_readyForFeedback", "userTask_prepareClosure").objections())
                .anyMatch(said -> said.contains("The enquiry can end at “Enquiry closed” " + WITHOUT_FEEDBACK))
                .anyMatch(said -> said.startsWith("The work can come to “Prepare to close” before the form “feedbackConversation” says what it must."));
    }

    @Test
    void a_short_cut_in_a_model_that_is_called_instead_is_found_through_the_call() {
        assertThat(Redrawn.of(ENQUIRY).put("calledElement=\"feedbackAndClosure\"", "calledElement=\"advice\"").objections())
                .anyMatch(said -> said.contains("without the stage “Feedback and closure”"))
                .anyMatch(said -> said.contains(WITHOUT_FEEDBACK) && said.contains("“Feedback and closure” → “Advice is asked for” →"));
    }

    @Test
    void something_that_stops_the_enquiry_and_ends_by_itself_is_a_way_out() {
        assertThat(Redrawn.of(ENQUIRY).draw("<bpmn:subProcess id=\"subProcess_late\" name=\"Too late\" triggeredByEvent=\"true\">"
                + "<bpmn:startEvent id=\"startEvent_late\" name=\"After a year\"><bpmn:timerEventDefinition id=\"t\"><bpmn:timeDuration>P1Y</bpmn:timeDuration>"
                + "</bpmn:timerEventDefinition></bpmn:startEvent><bpmn:endEvent id=\"endEvent_late\" name=\"Over\" />"
                + arrow("flow_late", "startEvent_late", "endEvent_late") + "</bpmn:subProcess>").objections())
                .anyMatch(said -> said.contains("The enquiry can end at “Over” " + WITHOUT_FEEDBACK) && said.endsWith("“After a year” → “Over”."));
    }

    @Test
    void what_happens_beside_the_enquiry_and_ends_by_itself_is_none() {
        assertThat(Redrawn.of(ENQUIRY).draw("<bpmn:boundaryEvent id=\"boundaryEvent_remind\" name=\"A week later\" cancelActivity=\"false\" "
                + "attachedToRef=\"callActivity_review\"><bpmn:timerEventDefinition id=\"t\"><bpmn:timeDuration>P7D</bpmn:timeDuration>"
                + "</bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id=\"endEvent_reminded\" name=\"Reminded\" />"
                + arrow("flow_remind", "boundaryEvent_remind", "endEvent_reminded")).objections()).isEmpty();
    }

    @Test
    void an_end_beside_the_enquiry_that_ends_everything_is_one() {
        assertThat(Redrawn.of(ENQUIRY).draw("<bpmn:boundaryEvent id=\"boundaryEvent_remind\" name=\"A week later\" cancelActivity=\"false\" "
                + "attachedToRef=\"callActivity_review\"><bpmn:timerEventDefinition id=\"t\"><bpmn:timeDuration>P7D</bpmn:timeDuration>"
                + "</bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id=\"endEvent_all\" name=\"All over\"><bpmn:terminateEventDefinition "
                + "id=\"e\" /></bpmn:endEvent>" + arrow("flow_remind", "boundaryEvent_remind", "endEvent_all")).objections())
                .anyMatch(said -> said.contains("The enquiry can end at “All over” " + WITHOUT_FEEDBACK));
    }

    @Test
    void a_thrown_link_comes_out_where_it_is_caught() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_reviewHeld", "intermediateThrowEvent_jump").draw(
                "<bpmn:intermediateThrowEvent id=\"intermediateThrowEvent_jump\" name=\"Jump\"><bpmn:linkEventDefinition id=\"l1\" name=\"jump\" />"
                + "</bpmn:intermediateThrowEvent><bpmn:intermediateCatchEvent id=\"intermediateCatchEvent_land\" name=\"Land\"><bpmn:linkEventDefinition "
                + "id=\"l2\" name=\"jump\" /></bpmn:intermediateCatchEvent>" + arrow("flow_land", "intermediateCatchEvent_land", "endEvent_closed"))
                .objections()).anyMatch(said -> said.contains(WITHOUT_FEEDBACK) && said.contains("“Jump” → “Land” → “Enquiry closed”"));
    }

    @Test
    void no_enquiry_is_said_only_after_the_concern_was_answered() {
        assertThat(Redrawn.of("1-concern.bpmn").leads("flow_makeSafeRecorded", "endEvent_concernAnswered").objections())
                .anyMatch(said -> said.contains("can end at “Concern answered without an enquiry” before it is on record what was decided"));
    }

    @Test
    void no_enquiry_is_no_way_out_of_one_that_has_begun() {
        assertThat(Redrawn.of(ENQUIRY).leads("flow_reviewHeld", "gateway_enquiryNeeded").objections())
                .anyMatch(said -> said.contains("can end at “Concern answered without an enquiry” " + WITHOUT_FEEDBACK));
    }

    @Test
    void whoever_is_alive_after_all_has_their_enquiry_opened_again() {
        assertThat(Redrawn.of("after-death.bpmn").put("<bpmn:messageEventDefinition id=\"messageEventDefinition_alive\"[^>]*/>", "").objections())
                .anyMatch(said -> said.startsWith("It can end at “Ended” although the person is alive after all."));
    }
}
