package safeguarding.model.part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timers advise, and what happens beside the work stays beside it. */
class BesideTest {

    private static final String DATE = ">${due.day(execution, 'reviewOn')}<";
    private static final String REMINDER = "<bpmn:boundaryEvent id='boundaryEvent_late' name='Late' attachedToRef='userTask_recordFindings'%s>%s</bpmn:boundaryEvent>"
            + "<bpmn:endEvent id='endEvent_late' name='Reminded' />";
    private static final String CLOCK = "<bpmn:timerEventDefinition id='t'><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition>";
    private static final String BESIDE = " cancelActivity='false'";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"${due.inWorkingDays(5)}", "2027-03-31", "2027-03-31T09:00:00", "2027-03-31T09:00:00Z"})
    void a_date_that_a_timer_understands(String date) {
        Redrawn.of("overridingConsent").with(DATE, ">" + date + "<").isFine();
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"soon", "31.3.2027", "P14D", "2027-13-31", ""})
    void a_date_that_it_does_not(String date) {
        Redrawn.of("overridingConsent").with(DATE, ">" + date + "<").says().hasSize(1).allMatch(text -> text.endsWith("has no time that can be understood. Write a date as"
                + " ${due.inWorkingDays(<days>)} or 2027-03-31, a duration as P14D (fourteen days), or a cycle as R3/P7D (three times, every seven days)."));
    }

    @Test
    void durations_and_cycles_too() {
        late(BESIDE, CLOCK).isFine();
        late(BESIDE, CLOCK.replace("timeDuration", "timeCycle").replace("P14D", "R3/P7D")).isFine();
        late(BESIDE, CLOCK.replace("P14D", "P1W")).says().hasSize(1);
        late(BESIDE, CLOCK.replace("timeDuration", "timeCycle").replace("P14D", "0 0 * * *")).says().hasSize(1);
    }

    @Test
    void a_timer_that_takes_a_task_away() {
        late("", CLOCK).isRefusedOnlyWith("“Late” would take the task away when its time has come. A timer may only remind: choose the timer with the dashed edge (non-interrupting).");
    }

    @Test
    void a_timer_that_stops_all_work() {
        String box = "<bpmn:subProcess id='subProcess_late' name='Too late' triggeredByEvent='true'><bpmn:startEvent id='startEvent_late' name='Late'%s>" + CLOCK
                + "</bpmn:startEvent><bpmn:endEvent id='endEvent_late' name='Over' /><bpmn:sequenceFlow id='f' sourceRef='startEvent_late' targetRef='endEvent_late' /></bpmn:subProcess>";
        Redrawn.of("makingEnquiries").and(box.formatted("")).isRefusedOnlyWith(
                "“Late” would stop all work when its time has come. A timer may only remind: choose the timer start with the dashed edge (non-interrupting).");
        Redrawn.of("makingEnquiries").and(box.formatted(" isInterrupting='false'")).isFine();
    }

    @Test
    void a_timer_that_begins_a_drawing() {
        Redrawn.of("makingEnquiries").with("<bpmn:outgoing>flow_enquiriesChosen</bpmn:outgoing>", "<bpmn:outgoing>flow_enquiriesChosen</bpmn:outgoing>" + CLOCK)
                .isRefusedOnlyWith("“Enquiries were chosen” would begin a drawing by the clock. Begin with a plain start event: people begin things, clocks remind.");
    }

    @Test
    void a_timer_that_comes_back_into_the_work() {
        Redrawn.of("makingEnquiries").and(REMINDER.formatted(BESIDE, CLOCK).replaceAll("<bpmn:endEvent.*", "")).arrow("boundaryEvent_late", "endEvent_findingsRecorded")
                .isRefusedOnlyWith("“Late” happens beside the work, and then comes back to “Findings recorded”, so that would happen twice. Give it steps and an end of its own.");
    }

    @Test
    void a_timer_that_stops_everything_else() {
        Redrawn.of("makingEnquiries").and(REMINDER.formatted(BESIDE, CLOCK).replace("name='Reminded' />", "name='Reminded'><bpmn:terminateEventDefinition id='x' /></bpmn:endEvent>"))
                .arrow("boundaryEvent_late", "endEvent_late").isRefusedOnlyWith(
                "“Late” happens beside the work, and its end “Reminded” would stop everything else. Use a plain end there.");
    }

    @Test
    void a_timer_that_begins_a_stage() {
        Redrawn.of("makingEnquiries").and(REMINDER.formatted(BESIDE, CLOCK) + "<bpmn:callActivity id='callActivity_review' name='Review' calledElement='review'><bpmn:extensionElements>"
                + "<camunda:in businessKey='#{execution.processBusinessKey}' /></bpmn:extensionElements></bpmn:callActivity>").arrow("boundaryEvent_late", "callActivity_review")
                .arrow("callActivity_review", "endEvent_late").isRefusedOnlyWith(
                "“Late” happens beside the work, and “Review” would begin a stage from there. An enquiry stands in one stage at a time: take the stage away.");
    }

    @Test
    void a_timer_that_tells_the_enquiry_without_asking_anybody() {
        Redrawn.of("makingEnquiries").and(REMINDER.formatted(BESIDE, CLOCK).replace("name='Reminded' />", "name='Reminded'>"
                + "<bpmn:messageEventDefinition id='x' camunda:expression=\"${enquiry.tell(execution, 'personDied')}\" /></bpmn:endEvent>"))
                .arrow("boundaryEvent_late", "endEvent_late").isRefusedOnlyWith(
                "“Late” is a timer, and “Reminded” would be done by the clock alone. A timer only reminds: draw a task for somebody first.");
    }

    @Test
    void a_message_that_takes_open_work_away() {
        String sentence = "would take away work that is still open, past the questions behind it. Choose the event with the dashed edge (non-interrupting).";
        Redrawn.of("makingEnquiries").with("<bpmn:process ", "<bpmn:message id='m' name='riskRisen' /><bpmn:process ")
                .and(REMINDER.formatted("", "<bpmn:messageEventDefinition id='x' messageRef='m' />")).arrow("boundaryEvent_late", "endEvent_late")
                .isRefusedOnlyWith("“Late” " + sentence);
        Redrawn.of("enquiry").with("<bpmn:startEvent id=\"startEvent_riskRisen\" name=\"Risk has risen\" isInterrupting=\"false\">", "<bpmn:startEvent id=\"startEvent_riskRisen\" name=\"Risk has risen\">")
                .isRefusedOnlyWith("“Risk has risen” " + sentence);
    }

    @Test
    void an_event_that_sits_nowhere() {
        Redrawn.of("makingEnquiries").and(REMINDER.formatted(BESIDE, CLOCK).replace("userTask_recordFindings", "gateway_recordFindingsRecorded"))
                .arrow("boundaryEvent_late", "endEvent_late").isRefused("“Late” sits on no task. Drop it on the edge of a task, a call or a subprocess.");
    }

    private static Redrawn late(String beside, String clock) {
        return Redrawn.of("makingEnquiries").and(REMINDER.formatted(beside, clock)).arrow("boundaryEvent_late", "endEvent_late");
    }
}
