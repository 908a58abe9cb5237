package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import safeguarding.model.Diagram;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;

/** Every arrow joins two steps, whatever is drawn can happen, and whatever happens can end. */
class ConnectionsTest {

    @Test
    void an_arrow_hangs_loose() {
        Diagram drawn = Redrawn.of("makingEnquiries").diagram();
        drawn.parts(SequenceFlow.class).iterator().next().removeAttribute("targetRef");
        assertThat(Redrawn.objections(new Library(Map.of("makingEnquiries", drawn), Shipped.library().known()))).extracting(Objection::text)
                .contains("The arrow from “Enquiries were chosen” to nowhere hangs loose. Join both its ends to a step, or take it away.");
    }

    @Test
    void an_arrow_crosses_the_edge_of_a_box() {
        Redrawn.of("enquiry").arrow("startEvent_wishesChanged", "endEvent_closed").isRefused(
                "The arrow from “They want something else” to “Enquiry closed” crosses the edge of a box. Draw it within the box, or from the edge of the box.");
    }

    @Test
    void an_arrow_leads_into_a_beginning_or_leaves_an_end() {
        Redrawn.of("makingEnquiries").lead("flow_recordFindingsRecorded", "startEvent_enquiriesChosen").isRefused(
                "The arrow from “Are the findings on record?” to “Enquiries were chosen” leads into something that begins by itself. Lead it to a step instead.");
        Redrawn.of("makingEnquiries").arrow("endEvent_findingsRecorded", "userTask_arrangeEnquiries").isRefused(
                "The arrow from “Findings recorded” to “Agree who asks what” leaves something that ends there. Take the arrow away, or begin it at another step.");
    }

    @Test
    void a_step_does_several_things_at_once() {
        Redrawn.of("makingEnquiries").arrow("userTask_recordFindings", "userTask_arrangeEnquiries").isRefused(
                "“Record what was found” has several arrows that leave it, which would do several things at once. Draw a gateway behind it.");
    }

    @Test
    void links_come_in_pairs() {
        String link = "<bpmn:intermediate%sEvent id='intermediate%1$sEvent_later' name='%s'><bpmn:linkEventDefinition id='l%1$s' name='later' /></bpmn:intermediate%1$sEvent>";
        Redrawn half = Redrawn.of("makingEnquiries").lead("flow_recordFindingsRecorded", "intermediateThrowEvent_later")
                .and(link.formatted("Throw", "See below"));
        half.isRefused("“See below” is a link that must lead to exactly one other link with the same link name, in the same box.");
        Redrawn whole = half.and(link.formatted("Catch", "From above")).arrow("intermediateCatchEvent_later", "endEvent_findingsRecorded");
        whole.isFine();
        whole.arrow("startEvent_enquiriesChosen", "intermediateCatchEvent_later")
                .isRefused("“From above” is where a link arrives, so no arrow may lead to it. Lead the arrow to the step behind it.");
    }

    @Test
    void a_step_that_nothing_leads_to() {
        Redrawn.of("makingEnquiries").and("<bpmn:task id='task_tea' name='Tea' />").arrow("task_tea", "endEvent_findingsRecorded")
                .isRefusedOnlyWith("“Tea” cannot be reached: no arrow leads to it. Draw one, or take the step away.");
        Redrawn.of("makingEnquiries").and("<bpmn:task id='task_tea' name='Tea' /><bpmn:task id='task_cake' name='Cake' />").arrow("task_tea", "task_cake")
                .arrow("task_cake", "task_tea").isRefused("“Cake” cannot be reached from the start. Draw an arrow that leads there, or take it away.");
    }

    @Test
    void a_step_that_leads_nowhere() {
        Redrawn.of("makingEnquiries").and("<bpmn:task id='task_tea' name='Tea' />").lead("flow_recordFindingsRecorded", "task_tea")
                .isRefused("“Tea” leads nowhere. Draw an arrow to the step that comes next, or to an end.");
        Redrawn.of("makingEnquiries").lead("flow_recordFindingsRecorded", "userTask_arrangeEnquiries")
                .isRefused("“Record what was found” is on a way that never comes to an end. Draw an arrow that leads to one.");
    }

    @Test
    void a_box_without_a_start() {
        Redrawn.of("makingEnquiries").and("<bpmn:subProcess id='subProcess_tea' name='Tea' />").arrow("subProcess_tea", "endEvent_findingsRecorded")
                .isRefused("“Tea” needs a start and an end of its own. Draw both.");
    }

    @Test
    void a_circle_in_which_nobody_does_anything() {
        Redrawn.of("transfer").lead("flow_handedOver", "gateway_transferAccepted").isRefused("“Hand the open tasks over” is part of a circle in which"
                + " nobody does anything, so it would turn for ever. Draw a task into the circle, or lead its arrow elsewhere.");
    }

    @Test
    void events_stand_where_they_can_work() {
        String catching = "<bpmn:intermediateCatchEvent id='intermediateCatchEvent_letter' name='A letter comes'>%s</bpmn:intermediateCatchEvent>";
        Redrawn drawn = Redrawn.of("makingEnquiries").lead("flow_recordFindingsRecorded", "intermediateCatchEvent_letter");
        drawn.and(catching.formatted("<bpmn:messageEventDefinition id='m' />")).arrow("intermediateCatchEvent_letter", "endEvent_findingsRecorded").isRefusedOnlyWith(
                "“A letter comes” is an event of a kind that cannot stand here. To wait, use a clock; to go on elsewhere, a link.");
        drawn.and(catching.formatted("<bpmn:timerEventDefinition id='m'><bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition>"))
                .arrow("intermediateCatchEvent_letter", "endEvent_findingsRecorded").isFine();
    }

    @Test
    void what_can_happen_at_any_time_begins_with_one_event() {
        Redrawn.of("makingEnquiries").and("<bpmn:subProcess id='subProcess_tea' name='Tea' triggeredByEvent='true'><bpmn:endEvent id='endEvent_tea' name='Had' /></bpmn:subProcess>")
                .says().contains("“Tea” must begin with exactly one event. Draw one start event in it, with an envelope or a clock.");
    }

    /** The order of the lists in a step says nothing: what counts are the two ends of each arrow. */
    @Test
    void what_a_step_lists_as_its_arrows_is_not_believed() {
        assertThat(Redrawn.of("makingEnquiries").with("<bpmn:outgoing>flow_arrangeEnquiriesIncomplete</bpmn:outgoing>", "").objections()).isEqualTo(List.of());
        Redrawn.of("makingEnquiries").with("<bpmn:outgoing>flow_recordFindingsAnswered</bpmn:outgoing>", "")
                .with("sourceRef=\"userTask_recordFindings\" targetRef=\"gateway_recordFindingsRecorded\"", "sourceRef=\"userTask_recordFindings\" targetRef=\"endEvent_findingsRecorded\"")
                .says().anyMatch(text -> text.contains("can be left without its gate"));
    }
}
