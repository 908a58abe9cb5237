package safeguarding.model.part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing is made of parts whose work one can see; each of the others is refused in words that say what to draw instead. */
class PiecesTest {

    private static final String INTO_END = "<bpmn:incoming>flow_recordFindingsRecorded</bpmn:incoming>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "scriptTask|is a script task. A drawing never runs a script: use a user task, or one of the calls in the guide.",
        "sendTask|is a send task. To tell the enquiry something, use a message event with “enquiry.tell” instead.",
        "receiveTask|is a receive task, which waits for a message that nobody sends. Use a user task instead.",
        "eventBasedGateway|is a gateway that waits for events. Use a gateway that asks the record instead.",
        "complexGateway|is a complex gateway. Use one with an X, a plus or a circle instead.",
        "transaction|is a transaction. Use a plain subprocess instead.",
        "adHocSubProcess|is an ad-hoc subprocess. Draw its steps with arrows, in a plain subprocess."})
    void a_step_of_another_kind(String kind, String sentence) {
        Redrawn.of("makingEnquiries").and("<bpmn:" + kind + " id='x' name='Look again' />").isRefused("“Look again” " + sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "signalEventDefinition|uses a signal, which every enquiry at once would hear. Use a message event instead.",
        "errorEventDefinition|uses an error event. Draw an arrow from a gateway that asks the record instead.",
        "escalationEventDefinition|uses an escalation. Use a message event, or a task for a manager, instead.",
        "compensateEventDefinition|uses compensation, which undoes work unseen. Draw a task for what has to be put right.",
        "cancelEventDefinition|uses a cancel event. Draw an arrow from a gateway that asks the record instead."})
    void an_event_of_another_kind(String kind, String sentence) {
        Redrawn.of("makingEnquiries").with(INTO_END, INTO_END + "<bpmn:" + kind + " id='x' />")
                .isRefused("“Findings recorded” " + sentence);
    }

    @Test
    void a_condition_event() {
        Redrawn.of("overridingConsent").with("<bpmn:timerEventDefinition id=\"timerEventDefinition_overrideReviewDue\">",
                "<bpmn:conditionalEventDefinition id='x'><bpmn:condition>late</bpmn:condition></bpmn:conditionalEventDefinition><bpmn:timerEventDefinition id='y'>")
                .says().anyMatch(text -> text.endsWith("uses a condition event, which looks at variables, and there are none. Use a gateway that asks the record."));
    }

    @Test
    void a_step_that_happens_several_times_at_once() {
        inTask("<bpmn:multiInstanceLoopCharacteristics />").isRefusedOnlyWith(
                "“Record what was found” is drawn to happen several times at once. Draw it once, and an arrow back if it may have to happen again.");
        inTask("<bpmn:standardLoopCharacteristics />").isRefusedOnlyWith(
                "“Record what was found” has a loop marker. Draw an arrow back from a gateway instead, so that everybody sees it.");
    }

    @Test
    void data_that_goes_in_or_out_of_a_drawing() {
        inTask("<bpmn:ioSpecification><bpmn:inputSet /><bpmn:outputSet /></bpmn:ioSpecification>").isRefusedOnlyWith(
                "“Record what was found” takes data in or gives it out. What people write goes from forms to the record, never through a drawing.");
    }

    @Test
    void a_step_that_undoes_another() {
        Redrawn.of("makingEnquiries").with("<bpmn:userTask id=\"userTask_recordFindings\"", "<bpmn:userTask id=\"userTask_recordFindings\" isForCompensation=\"true\"")
                .isRefusedOnlyWith("“Record what was found” uses compensation, which undoes work unseen. Draw a task for what has to be put right.");
    }

    @Test
    void more_than_one_pool() {
        Redrawn drawn = Redrawn.of("makingEnquiries");
        String pool = "<bpmn:participant id='p%s' name='Council' processRef='makingEnquiries' />";
        drawn.with("<bpmn:process ", "<bpmn:collaboration id='c'>" + pool.formatted(1) + "</bpmn:collaboration><bpmn:process ").isFine();
        drawn.with("<bpmn:process ", "<bpmn:collaboration id='c'>" + pool.formatted(1) + pool.formatted(2) + "</bpmn:collaboration><bpmn:process ")
                .isRefusedOnlyWith("The drawing “Enquiries” has more than one pool. Draw one process in each file, with one pool or none.");
    }

    @Test
    void a_kind_that_nobody_thought_of() {
        inTask("<bpmn:humanPerformer id='x' />").isRefusedOnlyWith("“Record what was found” holds a part of a kind that we do not know (“humanPerformer”)."
                + " Take it away, or use a part that the guide names.");
    }

    @Test
    void notes_groups_and_data_are_welcome() {
        Redrawn.of("makingEnquiries").and("<bpmn:dataObject id='d' /><bpmn:dataObjectReference id='r' dataObjectRef='d' name='Letter' />"
                + "<bpmn:textAnnotation id='t'><bpmn:text>A note</bpmn:text></bpmn:textAnnotation><bpmn:group id='g' />"
                + "<bpmn:association id='a' sourceRef='t' targetRef='userTask_recordFindings' />").isFine();
    }

    private static Redrawn inTask(String part) {
        return Redrawn.of("makingEnquiries").with("<bpmn:outgoing>flow_recordFindingsAnswered</bpmn:outgoing>",
                "<bpmn:outgoing>flow_recordFindingsAnswered</bpmn:outgoing>" + part);
    }
}
