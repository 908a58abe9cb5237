package safeguarding.docs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Drawing;
import safeguarding.people.Role;

/** Parts of sentences about drawings, with links to where more is said. */
final class Said {

    private Said() {
    }

    static String form(String id) {
        return "[`%s`](../../forms/%s.form)".formatted(id, id);
    }

    static String who(UserTask task) {
        String groups = Arrays.stream(Role.values()).filter(role -> task.getCamundaCandidateGroupsList().contains(role.group()))
                .map(role -> role.title().toLowerCase()).collect(Collectors.joining(" or "));
        return task.getCamundaAssignee() == null ? groups : groups + ", given to `" + inner(task.getCamundaAssignee()) + "`";
    }

    /** The gate behind a task, leading to its sentences. */
    static String gate(Drawing drawing, UserTask task) {
        List<Gated> gates = Gated.all();
        Gated here = gates.stream().filter(gated -> gated.drawing().equals(drawing) && gated.task().getId().equals(task.getId()))
                .findFirst().orElseThrow();
        long before = gates.stream().takeWhile(gated -> gated != here).filter(gated -> anchor(gated).equals(anchor(here))).count();
        return "[*%s*](../gates.md#%s%s)".formatted(here.question(), anchor(here), before == 0 ? "" : "-" + before);
    }

    /** What a message is called that this event waits for or speaks. */
    static Stream<String> heard(Stream<? extends EventDefinition> definitions) {
        return definitions.filter(MessageEventDefinition.class::isInstance).map(MessageEventDefinition.class::cast)
                .filter(definition -> definition.getMessage() != null).map(definition -> definition.getMessage().getName());
    }

    static Stream<String> heardAtTheStart(Drawing drawing) {
        return drawing.parts(StartEvent.class).stream().filter(start -> start.getParentElement() instanceof Process)
                .flatMap(start -> heard(start.getEventDefinitions().stream()));
    }

    /** The drawings that tell it. */
    static String toldBy(String message) {
        String tell = message.equals("openedAgain") ? "enquiry.openAgain(execution)" : "enquiry.tell(execution, '" + message + "')";
        List<String> telling = Drawing.all().stream().filter(drawing -> drawing.expressions().anyMatch(said -> said.contains(tell)))
                .map(drawing -> new DrawingPage(drawing).link()).toList();
        return telling.isEmpty() ? "" : ", told by " + String.join(" and ", telling);
    }

    /** An expression without its braces. */
    static String inner(String expression) {
        return expression.replaceAll("^[$#]\\{|}$", "");
    }

    private static String anchor(Gated gated) {
        return gated.task().getName().toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }
}
