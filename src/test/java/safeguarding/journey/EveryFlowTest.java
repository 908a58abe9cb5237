package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Stories;
import safeguarding.house.FlowsTaken;

/** A flow that nobody ever takes is a promise that nobody has tried. */
class EveryFlowTest extends Journey {

    @Autowired FlowsTaken flows;

    /** Tells no more stories than it needs when other tests in this house have told them already. */
    @Test
    void the_stories_together_take_every_flow_of_every_drawing() {
        Set<String> drawn = drawn();
        Stories.all().stream().takeWhile(story -> !flows.all().containsAll(drawn)).forEach(storyTeller::tell);
        assertThat(flows.all()).containsAll(drawn);
    }

    private static Set<String> drawn() {
        Set<String> drawn = new TreeSet<>();
        for (File file : new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn"))) {
            for (SequenceFlow flow : Bpmn.readModelFromFile(file).getModelElementsByType(SequenceFlow.class)) {
                drawn.add(((Process) flow.getParentElement()).getId() + "/" + flow.getId());
            }
        }
        assertThat(drawn).hasSizeGreaterThan(80);
        return drawn;
    }
}
