package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.ModelInstance;
import org.junit.jupiter.api.Test;

/** Work side by side comes together again, all of it and once. */
class BlocksTest {

    private static final String TWO = "<bpmn:parallelGateway id='gateway_both' name='Both' /><bpmn:parallelGateway id='gateway_together' name='Together' />"
            + "<bpmn:task id='task_letter' name='Letter' /><bpmn:task id='task_visit' name='Visit' />";
    private static final String APART = "“Both” divides the work, and its branches do not all come together. Lead each branch, by one arrow, to one gateway of the same"
            + " kind, and nothing in or out between the two.";
    private static final String STAGE = "<bpmn:callActivity id='callActivity_review' name='Review' calledElement='review'><bpmn:extensionElements>"
            + "<camunda:in businessKey='#{execution.processBusinessKey}' /></bpmn:extensionElements></bpmn:callActivity>";

    @Test
    void a_block_is_welcome() {
        block().isFine();
    }

    @Test
    void the_two_gateways_of_a_block_find_each_other() {
        ModelInstance drawn = block().diagram().model();
        FlowNode both = drawn.getModelElementById("gateway_both");
        FlowNode together = drawn.getModelElementById("gateway_together");
        assertThat(Blocks.joinOf(both)).contains(together);
        assertThat(Blocks.isJoinOfBlock(together)).isTrue();
        assertThat(Blocks.isJoinOfBlock(both)).isFalse();
        assertThat(Blocks.joinOf(together)).isEmpty();
        assertThat(Blocks.divides(both)).isTrue();
    }

    @Test
    void a_block_in_a_block_is_welcome() {
        block().and("<bpmn:parallelGateway id='gateway_inner' name='Inner' /><bpmn:parallelGateway id='gateway_outer' name='Met' />")
                .lead("flow_gateway_both_task_letter", "gateway_inner").arrow("gateway_inner", "task_letter").arrow("gateway_inner", "gateway_outer")
                .lead("flow_task_letter_gateway_together", "gateway_outer").arrow("gateway_outer", "gateway_together").isFine();
    }

    @Test
    void a_branch_that_ends() {
        block().lead("flow_task_letter_gateway_together", "endEvent_findingsRecorded").isRefused(APART);
    }

    @Test
    void a_branch_that_comes_from_outside() {
        block().and("<bpmn:exclusiveGateway id='gateway_which' name='Which?' default='flow_gateway_which_gateway_both' />")
                .lead("flow_recordFindingsRecorded", "gateway_which").arrow("gateway_which", "gateway_both").arrow("gateway_which", "task_letter").isRefused(APART);
    }

    @Test
    void branches_that_meet_before_they_come_together() {
        block().lead("flow_task_letter_gateway_together", "task_visit").isRefused(APART);
    }

    @Test
    void branches_that_come_together_in_a_gateway_of_another_kind() {
        block().with("<bpmn:parallelGateway id='gateway_together'", "<bpmn:inclusiveGateway id='gateway_together'").isRefused(APART);
        block().with("<bpmn:parallelGateway id='gateway_together'", "<bpmn:inclusiveGateway id='gateway_together'").isRefused(
                "“Together” waits for branches that do not all come from one gateway of the same kind, so it could wait for ever. Use a gateway with an X, or divide and join in pairs.");
    }

    @Test
    void a_gateway_that_joins_and_divides() {
        block().arrow("gateway_together", "task_visit").isRefused("“Together” both brings branches together and divides again. Draw two gateways, one behind the other.");
    }

    @Test
    void a_stage_beside_other_work() {
        block().with("<bpmn:task id='task_visit' name='Visit' />", STAGE).with("task_visit", "callActivity_review").isRefusedOnlyWith(
                "“Review” would begin a stage while other work goes on beside it. An enquiry stands in one stage at a time: draw it behind the branches.");
    }

    private static Redrawn block() {
        return Redrawn.of("makingEnquiries").lead("flow_recordFindingsRecorded", "gateway_both").and(TWO)
                .arrow("gateway_both", "task_letter").arrow("gateway_both", "task_visit").arrow("task_letter", "gateway_together")
                .arrow("task_visit", "gateway_together").arrow("gateway_together", "endEvent_findingsRecorded");
    }
}
