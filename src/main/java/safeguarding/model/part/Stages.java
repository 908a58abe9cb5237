package safeguarding.model.part;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Library;
import safeguarding.model.StageIds;

/** Which steps begin a stage of the enquiry, at once or through another drawing. */
final class Stages {

    private Stages() {
    }

    static boolean begunBy(FlowNode step, Library library) {
        return begunBy(step, library, new HashSet<>());
    }

    private static boolean begunBy(ModelElementInstance step, Library library, Set<String> seen) {
        String key = step instanceof CallActivity ? step.getAttributeValue("calledElement") : null;
        return key != null && (StageIds.isOne(key) || seen.add(key) && library.find(key).stream()
                .flatMap(diagram -> diagram.parts(CallActivity.class).stream()).anyMatch(call -> begunBy(call, library, seen)))
                || inside(step).anyMatch(part -> begunBy(part, library, seen));
    }

    private static Stream<FlowNode> inside(ModelElementInstance step) {
        return step.getChildElementsByType(FlowNode.class).stream();
    }
}
