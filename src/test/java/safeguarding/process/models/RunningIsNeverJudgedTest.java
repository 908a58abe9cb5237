package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.ownership.Kind;
import safeguarding.ownership.Shelf;
import safeguarding.process.Work;

/** A guard that has become stricter looks at what is handed in, never at what is in force: nobody's enquiry stops over it. */
class RunningIsNeverJudgedTest extends Deployments {

    @Autowired Shelf shelf;
    @Autowired ProcessEngine engine;
    @Autowired Work work;
    @Autowired StoryTeller storyTeller;

    @Test
    void what_would_be_refused_today_goes_on_after_a_restart() {
        shelf.deploy(List.of(Drawn.shipped("processes/0-enquiry.bpmn").with("Talk with the person again", "Talk once more").file()),
                "processowner", "Shorter");
        String begun = work.raise("practitioner", answers("raiseConcern"));
        Shelved inForce = inForce(Kind.DRAWING, "enquiry");
        assertThat(shelf.editions(Kind.DRAWING, "enquiry").get(0).running()).isEqualTo(1);

        // As if it had been let in long ago, by a guard that knew less.
        jdbc.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = ?")
                .params(Drawn.harmful().text().getBytes(StandardCharsets.UTF_8), inForce.deployment(), inForce.file()).update();
        assertThat(shelf.verdict(List.of(Drawn.harmful().file()))).as("refused today").isNotEmpty();
        forgetEverythingAsInARestart();

        assertThat(engine.getRepositoryService().getBpmnModelInstance(inForce.id()).getDefinitions()).isNotNull();
        Work.OpenTask task = work.open(begun).get(0);
        work.handIn("practitioner", task, answers(task.form()));
        assertThat(work.open(begun)).extracting(Work.OpenTask::form).containsExactly("decideEnquiry");
        assertThat(work.open(work.raise("practitioner", answers("raiseConcern")))).hasSize(1);
    }

    private void forgetEverythingAsInARestart() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache().discardProcessDefinitionCache();
    }

    private Map<String, Object> answers(String form) {
        return storyTeller.answers(new Story.Step(form, null, Map.of(), List.of(), null, null), List.of());
    }
}
