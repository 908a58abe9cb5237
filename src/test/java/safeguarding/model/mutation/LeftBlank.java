package safeguarding.model.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every task has a form, a name, words for the worker and a group; every diagram a version, and ids that one can read. */
final class LeftBlank {

    private static final String CAMUNDA = RunsCode.CAMUNDA;
    private static final Map<String, String> GENERATED = Map.of("endEvent", "Event_1b7c93s", "gateway", "Gateway_0z4hq1m", "userTask", "Activity_17hd02k");

    static final List<Kind> KINDS = List.of(
            Kind.atTasks("task without a form", (pen, at) -> List.of("formRef", "formRefBinding").forEach(setting -> at.task().removeAttributeNs(CAMUNDA, setting))),
            Kind.atTasks("task with a form that there is not", (pen, at) -> at.task().setCamundaFormRef("makeItUp")),
            Kind.atTasks("task with a web page instead of a form", (pen, at) -> {
                List.of("formRef", "formRefBinding").forEach(setting -> at.task().removeAttributeNs(CAMUNDA, setting));
                at.task().setCamundaFormKey("embedded:app:forms/task.html");
            }),
            Kind.atTasks("task with the form of one deployment only", (pen, at) -> at.task().setCamundaFormRefBinding("deployment")),
            Kind.atTasks("task with an old version of its form", (pen, at) -> {
                at.task().setCamundaFormRefBinding("version");
                at.task().setCamundaFormRefVersion("1");
            }),
            Kind.atTasks("task for a group that there is not", (pen, at) -> at.task().setCamundaCandidateGroups("nobody")),
            Kind.atTasks("task for no group", (pen, at) -> at.task().removeAttributeNs(CAMUNDA, "candidateGroups")),
            Kind.atTasks("task without a name", (pen, at) -> at.task().removeAttribute("name")),
            Kind.atTasks("task without words for the worker", (pen, at) -> List.copyOf(at.task().getChildElementsByType(Documentation.class))
                    .forEach(at.task()::removeChildElement)),
            Kind.in("no version", diagram -> true, pen -> pen.process().removeAttributeNs(CAMUNDA, "versionTag")),
            Kind.in("nothing said on how long history is kept", diagram -> true, pen -> pen.process().removeAttributeNs(CAMUNDA, "historyTimeToLive")),
            Kind.in("code in how long history is kept", diagram -> true, pen -> pen.process().setCamundaHistoryTimeToLiveString("${days}")),
            new Kind("generated id", diagram -> Stream.of(EndEvent.class, ExclusiveGateway.class, UserTask.class)
                    .flatMap(type -> diagram.parts(type).stream().limit(1)).map(part -> part.getId()).toList().stream()
                    .map(id -> new Edit(id, pen -> pen.the(FlowElement.class, id).setId(GENERATED.get(id.replaceFirst("_.*", "")))))));

    private LeftBlank() {
    }
}
