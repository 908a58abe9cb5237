package safeguarding.model.part;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Objection;

/** Every task says what to do, opens a form that exists, and is somebody's; and what is done without anybody is one known call. */
final class Tasks implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        return Stream.of(sheet.parts(UserTask.class).flatMap(task -> task(sheet, task)),
                sheet.parts(StartEvent.class).filter(start -> setting(start, "formRef") != null || setting(start, "formRefBinding") != null)
                        .flatMap(start -> form(sheet, start)),
                twice(sheet),
                Stream.concat(sheet.parts(ServiceTask.class), sheet.parts(BusinessRuleTask.class)).flatMap(step -> does(sheet, step)))
                .flatMap(found -> found);
    }

    private static Stream<Objection> task(Sheet sheet, UserTask task) {
        return Stream.of(form(sheet, task), groups(sheet, task),
                say(sheet, task, Headings.blank(task.getName()), "has no name. Write on it what there is to do."),
                say(sheet, task, !Headings.documented(task), "does not tell the worker what it is for. Write it under “Documentation”."))
                .flatMap(found -> found);
    }

    private static Stream<Objection> form(Sheet sheet, FlowNode step) {
        String form = setting(step, "formRef");
        if (Headings.blank(form)) {
            return Stream.of(sheet.about(step, "has no form. Choose “Camunda Forms” under “Forms”, and write the id of the form.", ""));
        }
        return Stream.concat(
                say(sheet, step, !sheet.known().forms().contains(form), "opens the form “" + form + "”, which does not exist. Write the id of a form that is deployed, or deploy this one too."),
                say(sheet, step, setting(step, "formRefBinding") == null, "does not say which edition of its form it opens. Choose the binding “latest”."));
    }

    private static Stream<Objection> groups(Sheet sheet, UserTask task) {
        List<String> groups = Stream.ofNullable(setting(task, "candidateGroups")).flatMap(all -> Arrays.stream(all.split(","))).map(String::strip)
                .filter(group -> !group.isEmpty()).toList();
        return Stream.concat(groups.stream().filter(group -> !sheet.known().groups().contains(group)).map(group -> sheet.about(task,
                        "is for the group “" + group + "”, which does not exist. Write a group that does, such as practitioners or managers.", "")),
                say(sheet, task, groups.isEmpty(),
                        "is for no group, so nobody would find it, also when somebody who was asked is away. Write practitioners or managers under “Candidate groups”."));
    }

    private static Stream<Objection> twice(Sheet sheet) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(sheet.parts(StartEvent.class), sheet.parts(UserTask.class)).filter(step -> Optional.ofNullable(setting(step, "formRef"))
                .filter(form -> !seen.add(form)).isPresent()).map(step -> sheet.about(step, "opens the form “" + setting(step, "formRef")
                        + "”, as another step of this drawing does. Lead an arrow back to that one, or give this one a form of its own.", ""));
    }

    private static Stream<Objection> does(Sheet sheet, FlowNode step) {
        String said = Objects.requireNonNullElse(setting(step, "expression"), "");
        boolean table = said.equals(Call.ADVOCACY_DECIDE.written());
        return step instanceof BusinessRuleTask
                ? say(sheet, step, !table, "asks a table that we do not know. Write " + Call.ADVOCACY_DECIDE.written() + " as its expression.")
                : say(sheet, step, said.isEmpty(), "does nothing. Choose “Expression” as its implementation and write one of the calls in the guide, or use a plain task.");
    }

    static String setting(FlowNode step, String name) {
        return step.getAttributeValueNs(Sheet.CAMUNDA, name);
    }

    private static Stream<Objection> say(Sheet sheet, FlowNode step, boolean wrong, String sentence) {
        return wrong ? Stream.of(sheet.about(step, sentence, "")) : Stream.empty();
    }
}
