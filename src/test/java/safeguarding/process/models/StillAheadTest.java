package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Moving to a newer drawing must not carry anybody past a step that was still to come. */
class StillAheadTest {

    private static final BpmnModelInstance CONCERN = read("1-concern.bpmn");

    @Test
    void what_follows_is_still_to_come_and_what_a_gate_leads_back_to_is_too() {
        assertThat(new StillAhead(CONCERN).after(List.of("userTask_decideEnquiry")))
                .containsExactlyInAnyOrder("userTask_decideEnquiry", "userTask_tellRaiser");
    }

    @Test
    void a_reminder_beside_a_task_is_still_to_come() {
        assertThat(new StillAhead(read("overriding-consent.bpmn")).after(List.of("userTask_reviewOverride"))).contains("userTask_overrideReminder");
    }

    @Test
    void what_is_drawn_inside_a_box_leads_on_behind_it() {
        assertThat(new StillAhead(read("0-enquiry.bpmn")).after(List.of("startEvent_pauseAsked"))).containsExactly("callActivity_atTheirPace");
    }

    @Test
    void nothing_is_missed_in_the_same_drawing() {
        for (FlowNode node : CONCERN.getModelElementsByType(FlowNode.class)) {
            assertThat(new StillAhead(CONCERN).missedIn(read("1-concern.bpmn"), List.of(node.getId()))).as(node.getId()).isEmpty();
        }
    }

    @Test
    void a_step_that_stands_earlier_in_the_newest_drawing_would_be_missed() {
        BpmnModelInstance turned = turned();
        assertThat(new StillAhead(CONCERN).missedIn(turned, List.of("userTask_decideEnquiry"))).containsExactly("userTask_tellRaiser");
        assertThat(new WhyItStays(CONCERN, turned).missed(List.of("userTask_decideEnquiry"), List.of("userTask_tellRaiser")))
                .isEqualTo("It waits at “Decide whether an enquiry is needed”. In the newest drawing “Tell whoever raised the concern” "
                        + "comes before that, so it would be missed.");
    }

    @Test
    void whoever_stands_before_both_or_behind_both_misses_nothing() {
        assertThat(new StillAhead(CONCERN).missedIn(turned(), List.of("userTask_makeSafe"))).isEmpty();
        assertThat(new StillAhead(CONCERN).missedIn(turned(), List.of("userTask_tellRaiser"))).isEmpty();
    }

    /** First tell them, then decide. */
    private static BpmnModelInstance turned() {
        BpmnModelInstance drawing = read("1-concern.bpmn");
        lead(drawing, "flow_makeSafeRecorded", "userTask_tellRaiser");
        lead(drawing, "flow_tellRaiserRecorded", "userTask_decideEnquiry");
        lead(drawing, "flow_decideEnquiryRecorded", "endEvent_concernAnswered");
        return drawing;
    }

    private static void lead(BpmnModelInstance drawing, String flow, String to) {
        SequenceFlow arrow = drawing.getModelElementById(flow);
        arrow.getTarget().getIncoming().remove(arrow);
        FlowNode target = drawing.getModelElementById(to);
        arrow.setTarget(target);
        target.getIncoming().add(arrow);
    }

    private static BpmnModelInstance read(String file) {
        return Bpmn.readModelFromFile(Path.of("processes", file).toFile());
    }
}
