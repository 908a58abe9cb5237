package safeguarding.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.model.Objection;

/** Whoever draws with the templates, as the guide says, gets past the guard. */
class TemplatesInDrawingsTest {

    private static final Template OWN_YES = Template.called("msp.ownGateOpen");

    static Stream<String> meetingsOfOurs() {
        return Template.called("msp.meeting").valuesOf("calledElement").stream().distinct();
    }

    /** At the end of the planning, behind its last gate. */
    @ParameterizedTest
    @ValueSource(strings = {"msp.task", "msp.managersDecision", "msp.conversationBefore", "msp.ownMeeting", "msp.conversationAfter", "msp.letter",
        "msp.reminderTask"})
    void a_task_with_a_form_of_their_own_and_its_gate(String template) {
        Redrawn planning = Redrawn.of("strategyPlanning");
        planning.taskBeforeTheEnd(Template.called(template), "familyMeeting", OWN_YES, "endEvent_planToldToPerson");
        assertThat(planning.judged("familyMeeting")).isEmpty();
        assertThat(planning.model().<UserTask>getModelElementById("userTask_familyMeeting").getName()).isNotBlank();
    }

    @Test
    void a_meeting_of_their_own_between_its_two_conversations() {
        Redrawn planning = Redrawn.of("strategyPlanning");
        planning.taskBeforeTheEnd(Template.called("msp.conversationBefore"), "beforeFamilyMeeting", OWN_YES, "endEvent_planToldToPerson");
        planning.taskBeforeTheEnd(Template.called("msp.ownMeeting"), "holdFamilyMeeting", OWN_YES, "endEvent_planToldToPerson");
        planning.taskBeforeTheEnd(Template.called("msp.conversationAfter"), "afterFamilyMeeting", OWN_YES, "endEvent_planToldToPerson");
        assertThat(planning.judged("beforeFamilyMeeting", "holdFamilyMeeting", "afterFamilyMeeting")).isEmpty();
    }

    @Test
    void one_more_conversation() {
        Redrawn planning = Redrawn.of("strategyPlanning");
        FlowNode end = planning.the(EndEvent.class, "endEvent_planToldToPerson");
        CallActivity talk = planning.put(CallActivity.class, "callActivity_conversation", "");
        Template.called("msp.conversation").applyTo(talk, Map.of());
        List.copyOf(end.getIncoming()).forEach(flow -> planning.turn(flow, talk));
        planning.arrow(talk, end, null);
        assertThat(planning.judged()).isEmpty();
    }

    /** After the enquiries, the person is asked, and then always meets with the others. */
    @ParameterizedTest
    @MethodSource("meetingsOfOurs")
    void a_meeting_of_ours_behind_an_outcomes_gate(String meeting) {
        Redrawn enquiry = Redrawn.of("enquiry");
        ExclusiveGateway gate = Template.called("msp.outcomesGate")
                .applyTo(enquiry.put(ExclusiveGateway.class, "gateway_outcomesBeforeMeeting", ""), Map.of());
        CallActivity met = Template.called("msp.meeting")
                .applyTo(enquiry.put(CallActivity.class, "callActivity_meetingAfterEnquiries", ""), Map.of("calledElement", meeting));
        enquiry.turn(enquiry.the(SequenceFlow.class, "flow_makingEnquiriesHeld"), gate);
        Template.called("msp.outcomesCurrent").applyTo(enquiry.arrow(gate, met, null), Map.of());
        gate.setDefault(enquiry.arrow(gate, enquiry.the(FlowNode.class, "callActivity_conversation"), "No"));
        enquiry.arrow(met, enquiry.the(FlowNode.class, "gateway_outcomesCurrent"), null);
        assertThat(enquiry.judged()).isEmpty();
    }

    @Test
    void a_reminder_beside_a_task() {
        Redrawn planning = Redrawn.of("strategyPlanning");
        BoundaryEvent clock = planning.put(BoundaryEvent.class, "boundaryEvent_timeToRemind", "");
        clock.setAttachedTo(planning.the(UserTask.class, "userTask_planningDiscussion"));
        TimerEventDefinition timer = planning.model().newInstance(TimerEventDefinition.class);
        timer.setId("timerEventDefinition_timeToRemind");
        clock.getEventDefinitions().add(timer);
        TimeDate day = planning.model().newInstance(TimeDate.class);
        day.removeAttribute("id");
        day.setTextContent("${due.inWorkingDays(5)}");
        timer.setTimeDate(day);
        Template.called("msp.reminder").applyTo(clock, Map.of());
        EndEvent reminded = planning.put(EndEvent.class, "endEvent_reminded", "Reminded");
        planning.arrow(clock, reminded, null);
        planning.taskBeforeTheEnd(Template.called("msp.reminderTask"), "planningReminder", OWN_YES, "endEvent_reminded");
        assertThat(clock.cancelActivity()).isFalse();
        assertThat(planning.judged("planningReminder")).isEmpty();
    }

    /** The same questions as before, asked with the templates. */
    @Test
    void a_gate_of_ours_and_the_way_that_was_decided() {
        Redrawn enquiry = Redrawn.of("enquiry");
        Template.called("msp.gateOpen").applyTo(enquiry.the(SequenceFlow.class, "flow_agreeNextStepRecorded"),
                Map.of("conditionExpression", "${gate.isOpen(execution, 'agreeNextStep')}"));
        Template.called("msp.wayDecided").applyTo(enquiry.the(SequenceFlow.class, "flow_closureAgreed"),
                Map.of("conditionExpression", "${path.leads(execution, 'closureAgreed')}"));
        assertThat(enquiry.judged()).isEmpty();
    }

    /** Otherwise the tests above would prove nothing. */
    @Test
    void without_its_outcomes_gate_the_guard_refuses_the_meeting() {
        Redrawn enquiry = Redrawn.of("enquiry");
        CallActivity met = Template.called("msp.meeting")
                .applyTo(enquiry.put(CallActivity.class, "callActivity_meetingAfterEnquiries", ""), Map.of());
        enquiry.turn(enquiry.the(SequenceFlow.class, "flow_makingEnquiriesHeld"), met);
        enquiry.arrow(met, enquiry.the(FlowNode.class, "gateway_outcomesCurrent"), null);
        assertThat(enquiry.judged()).extracting(Objection::sentence)
                .anyMatch(sentence -> sentence.contains("Are the person’s outcomes on record and current?"));
    }

    /** A template that nobody tried may be one that the guard refuses. */
    @Test
    void every_template_is_tried_here() throws IOException {
        String tried = Files.readString(Path.of("src/test/java/safeguarding/kit/TemplatesInDrawingsTest.java"));
        assertThat(Template.all()).extracting(Template::id).allMatch(id -> tried.contains("\"" + id + "\""));
    }
}
