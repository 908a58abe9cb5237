package safeguarding.model.way;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.model.way.Redrawn.arrow;

import org.junit.jupiter.api.Test;

/** The order within a stage, work side by side, and what can happen at any time. */
class BesideTheStagesTest {

    private static final String CONFERENCE = "5-case-conference.bpmn";

    @Test
    void a_meeting_waits_for_the_conversation_before_it() {
        assertThat(Redrawn.of(CONFERENCE).leads("flow_conferenceChosen", "userTask_holdConference").objections())
                .anyMatch(said -> said.startsWith("The work can come to “Hold the case conference” before the form “beforeConference” says what it must."));
    }

    @Test
    void whoever_says_no_is_not_left_without_an_open_door() {
        assertThat(Redrawn.of("support-declined.bpmn").leads("flow_considerDutiesRecorded", "endEvent_doorOpen").objections())
                .anyMatch(said -> said.contains("before the form “keepDoorOpen” says what it must"));
    }

    /** The gate stands in one branch only, and the work waits for both. */
    @Test
    void a_block_that_waits_for_its_branches_is_as_good_as_a_row() {
        assertThat(sideBySide("parallelGateway").objections()).isEmpty();
    }

    /** The same drawing without waiting: whoever is quicker goes on. */
    @Test
    void a_block_that_does_not_wait_is_a_way_round() {
        assertThat(sideBySide("parallelGateway").put("<bpmn:parallelGateway id=\"gateway_both\"", "<bpmn:exclusiveGateway id=\"gateway_both\"")
                .objections()).anyMatch(said -> said.contains("before the form “afterConference” says what it must"));
    }

    /** One branch may be enough for an inclusive gateway, and it may be the one without the gate. */
    @Test
    void a_block_that_may_leave_a_branch_out_is_a_way_round() {
        assertThat(sideBySide("inclusiveGateway").objections()).anyMatch(said -> said.contains("before the form “afterConference” says what it must"));
    }

    @Test
    void what_a_worker_reports_is_heard_and_answered() {
        assertThat(Redrawn.of("0-enquiry.bpmn").leads("flow_personDeclinesHeard", "endEvent_personDeclines").objections()).singleElement().asString()
                .startsWith("When the message “personDeclines” comes, it can be over at “The door is open” without “supportDeclined”.");
        assertThat(Redrawn.of("0-enquiry.bpmn").put("messageRef=\"message_personDeclines\"", "messageRef=\"message_riskRisen\"").objections())
                .anyMatch(said -> said.contains("does not hear the message “personDeclines” any more"));
    }

    @Test
    void a_closed_enquiry_can_be_opened_again() {
        assertThat(Redrawn.of("0-enquiry.bpmn").put("messageRef=\"message_openedAgain\"", "messageRef=\"message_riskRisen\"").objections())
                .anyMatch(said -> said.contains("has lost the start “Opened again”"));
    }

    /** Written down by a worker, and never heard of again. */
    @Test
    void what_is_reported_reaches_the_enquiry() {
        assertThat(Redrawn.of("at-any-time/person-declines.bpmn").put("<bpmn:messageEventDefinition[^>]*/>", "").objections()).singleElement().asString()
                .startsWith("What was reported can end at “The enquiry knows” and the enquiry would never hear of it.");
    }

    @Test
    void what_needs_a_yes_does_not_happen_on_a_no() {
        assertThat(Redrawn.of("overriding-consent.bpmn").leads("flow_overrideNotAgreed", "userTask_reviewOverride").objections()).singleElement().asString()
                .startsWith("“Look again at whether it is still needed” would be worked although nobody countersigned the decision.");
        assertThat(Redrawn.of("at-any-time/reopen-asked.bpmn").leads("flow_staysClosed", "endEvent_openedAgain").objections()).singleElement().asString()
                .startsWith("“The enquiry is open again” would open the enquiry again although nobody has agreed to it.");
    }

    /** The call on whose edge it stands goes on. */
    @Test
    void a_reminder_beside_an_answer_does_not_end_it() {
        assertThat(Redrawn.of("0-enquiry.bpmn").put("(<bpmn:endEvent id=\"endEvent_riskRisen\")", "<bpmn:boundaryEvent id=\"boundaryEvent_remind\" "
                + "name=\"A day later\" cancelActivity=\"false\" attachedToRef=\"callActivity_makingSafeAgain\"><bpmn:timerEventDefinition id=\"t\">"
                + "<bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent><bpmn:endEvent id=\"endEvent_reminded\" "
                + "name=\"Reminded\" />" + arrow("flow_remind", "boundaryEvent_remind", "endEvent_reminded") + "$1").objections()).isEmpty();
    }

    @Test
    void nobody_starts_a_stage_by_itself() {
        assertThat(Redrawn.of(CONFERENCE).put(" camunda:isStartableInTasklist=\"false\"", "").objections()).singleElement().asString()
                .startsWith("“Case conference” is a stage, so nobody may start it by itself.");
    }

    /** The conversation after the conference, with a letter drawn beside it. */
    private static Redrawn sideBySide(String kind) {
        return Redrawn.of(CONFERENCE).leads("flow_holdConferenceRecorded", "gateway_sideBySide").leads("flow_afterConferenceRecorded", "gateway_both")
                .draw("<bpmn:" + kind + " id=\"gateway_sideBySide\" /><bpmn:" + kind + " id=\"gateway_both\" />"
                        + "<bpmn:manualTask id=\"task_letter\" name=\"Send a letter\" />"
                        + arrow("flow_one", "gateway_sideBySide", "userTask_afterConference") + arrow("flow_two", "gateway_sideBySide", "task_letter")
                        + arrow("flow_three", "task_letter", "gateway_both") + arrow("flow_four", "gateway_both", "endEvent_conferenceHeld"));
    }
}
