package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Stories;
import safeguarding.house.FlowsTaken;
import safeguarding.model.Drawing;

/** A flow that nobody ever takes is a promise that nobody has tried. */
class EveryFlowTest extends Journey {

    @Autowired FlowsTaken flows;
    @Autowired ManagementService management;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;

    /** Tells no more stories than it needs when other tests in this house have told them already. */
    @Test
    void the_stories_together_take_every_flow_of_every_drawing() {
        Set<String> drawn = drawn();
        aManagerIsReminded();
        anAdministratorMovesItOn();
        Stories.all().stream().takeWhile(story -> !flows.all().containsAll(drawn)).forEach(storyTeller::tell);
        drawn.removeAll(flows.all());
        assertThat(drawn).as("flows that nobody takes").isEmpty();
    }

    /** No story waits until the day of a review is over. */
    private void aManagerIsReminded() {
        raise(Map.of("adultName", "Tabitha Latecomer"));
        starts("actWithoutAgreement");
        handIn("recordOverride");
        handIn("countersignOverride");
        management.executeJob(theReminder().getId());
        handIn("overrideReminder", blank("whatYouDid"));
        comesBack("overrideReminder", "Write down whom you asked");
        handIn("overrideReminder");
        assertThat(opens("reviewOverride")).as("the reminder takes nothing away").isTrue();
    }

    private Job theReminder() {
        JobDefinition reminder = management.createJobDefinitionQuery().activityIdIn("boundaryEvent_overrideReviewDue").list().get(0);
        return management.createJobQuery().jobDefinitionId(reminder.getId()).processInstanceId(instanceOf("reviewOverride")).singleResult();
    }

    private String instanceOf(String form) {
        return tasks.createTaskQuery().taskId(open(form).id()).singleResult().getProcessInstanceId();
    }

    /** An administrator can move an enquiry on past a task, but not past the question what the person wanted. */
    private void anAdministratorMovesItOn() {
        raise(Map.of("adultName", "Quentin Gone"));
        workUntil("agreeNextStep");
        starts("personDied");
        handIn("thinkAfterDeath", Map.of("othersAtRisk", "YES", "whoElse", "His neighbour.", "afterDeathNext", "GO_ON_FOR_OTHERS"));
        handIn("arrangeEnquiries");
        handIn("recordFindings");
        runtime.createProcessInstanceModification(instanceOf("thinkAfterDeath")).cancelAllForActivity("userTask_thinkAfterDeath")
                .startAfterActivity("userTask_thinkAfterDeath").execute();
        assertThat(forms()).containsExactly("thinkAfterDeath");
    }

    private static Set<String> drawn() {
        Set<String> drawn = new TreeSet<>();
        Drawing.all().forEach(drawing -> drawing.parts(SequenceFlow.class)
                .forEach(flow -> drawn.add(drawing.process().getId() + "/" + flow.getId())));
        assertThat(drawn).hasSizeGreaterThan(200);
        return drawn;
    }
}
