package safeguarding.model.mutation;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import safeguarding.model.Diagram;

/** A diagram is no way to run code, and keeps nothing in variables. */
final class RunsCode {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String ACTIVITI = "http://activiti.org/bpmn";
    private static final String CODE = "${''.getClass().forName('java.lang.Runtime').getMethod('exit', null)}";

    static final List<Kind> KINDS = Stream.of(
            Stream.of(step("script task", ScriptTask.class, (pen, task) -> {
                task.setScriptFormat("javascript");
                Script script = pen.bare(Script.class);
                script.setTextContent("java.lang.System.exit(0)");
                task.setScript(script);
            }),
            step("service task with a class", ServiceTask.class, (pen, task) -> task.setCamundaClass("java.lang.Runtime")),
            step("service task with a bean of its own", ServiceTask.class, (pen, task) -> task.setCamundaDelegateExpression("${anyBean}")),
            step("service task with an expression of its own", ServiceTask.class, (pen, task) -> task.setCamundaExpression(CODE)),
            step("service task for a worker outside", ServiceTask.class, (pen, task) -> {
                task.setCamundaType("external");
                task.setCamundaTopic("anything");
            }),
            step("service task that keeps its answer in a variable", ServiceTask.class, (pen, task) -> {
                task.setCamundaExpression("${pace.goOn(execution)}");
                task.setCamundaResultVariable("approved");
            }),
            step("send task with a class", SendTask.class, (pen, task) -> task.setCamundaClass("java.lang.Runtime")),
            step("rule task with a table that there is not", BusinessRuleTask.class, (pen, task) -> {
                task.setCamundaDecisionRef("makeItUp");
                task.setCamundaResultVariable("approved");
            }),
            step("service task in the words of an older engine", ServiceTask.class, (pen, task) -> task.setAttributeValueNs(ACTIVITI, "class", "java.lang.Runtime"))),
            Stream.of(CAMUNDA, ACTIVITI).flatMap(space -> Stream.of(
                    listener("listener of a task" + older(space), space, "taskListener", Map.of("class", "java.lang.Runtime", "event", "create")),
                    listener("listener of a step" + older(space), space, "executionListener", Map.of("expression", CODE, "event", "end")))),
            Stream.of(listener("listener of a task with a bean", CAMUNDA, "taskListener", Map.of("delegateExpression", "${anyBean}", "event", "complete")),
                    nested("listener with a script", "executionListener", "script", "java.lang.System.exit(0)"),
                    nested("variable put in before a step", "inputOutput", "inputParameter", "yes"),
                    nested("variable taken out after a step", "inputOutput", "outputParameter", "yes"),
                    nested("connector", "connector", "connectorId", "http-connector"),
                    nested("form drawn in the diagram, with variables", "formData", "formField", ""),
                    nested("part of the engine that nobody here uses", "failedJobRetryTimeCycle", null, "R3/PT1S"),
                    listener("step of the whole diagram that runs code", CAMUNDA, "executionListener", Map.of("class", "java.lang.Runtime", "event", "start"), true)),
            Stream.of("assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "priority", "formKey").map(setting ->
                    onTasks("code in the setting " + setting + " of a task", (pen, task) -> task.setAttributeValueNs(CAMUNDA, setting, CODE))),
            Stream.of(onTasks("form handler of a class", (pen, task) -> task.setAttributeValueNs(CAMUNDA, "formHandlerClass", "java.lang.Runtime")),
                    Kind.at("code in what a message does", MessageEventDefinition.class, told -> told.getCamundaExpression() != null,
                            (pen, told) -> told.setCamundaExpression(CODE)),
                    Kind.at("class in what a message does", MessageEventDefinition.class, told -> told.getCamundaExpression() != null, (pen, told) -> {
                        told.removeAttributeNs(CAMUNDA, "expression");
                        told.setCamundaClass("java.lang.Runtime");
                    }),
                    Kind.at("code in what a service task does", ServiceTask.class, task -> true, (pen, task) -> task.setCamundaExpression(CODE)),
                    Kind.at("code in which advocate the law asks for", BusinessRuleTask.class, task -> true, (pen, task) -> task.setCamundaExpression(CODE))))
            .flatMap(kinds -> kinds).toList();

    private RunsCode() {
    }

    private static String older(String space) {
        return space.equals(ACTIVITI) ? " in the words of an older engine" : "";
    }

    /** A new step behind the first step of each diagram. */
    private static <T extends Task> Kind step(String name, Class<T> type, BiConsumer<Pen, T> setting) {
        return new Kind(name, diagram -> ThroughACall.first(diagram).map(flow -> new Edit(flow, pen -> {
            T task = pen.put(type, pen.process(), "Do something");
            pen.say(task, "Nobody sees what this does.");
            setting.accept(pen, task);
            Calls.between(pen, pen.flow(flow), task);
        })));
    }

    private static Kind listener(String name, String space, String element, Map<String, String> settings) {
        return listener(name, space, element, settings, false);
    }

    private static Kind listener(String name, String space, String element, Map<String, String> settings, boolean ofAll) {
        return new Kind(name, diagram -> place(diagram, ofAll).map(id -> new Edit(id, pen -> {
            DomElement added = extension(pen, id, space, element);
            settings.forEach(added::setAttribute);
        })));
    }

    private static Kind nested(String name, String element, String inner, String words) {
        return new Kind(name, diagram -> place(diagram, false).map(id -> new Edit(id, pen -> {
            DomElement added = extension(pen, id, CAMUNDA, element);
            if (inner == null) {
                added.setTextContent(words);
                return;
            }
            DomElement child = pen.model().getDocument().createElement(CAMUNDA, inner);
            child.setTextContent(words);
            child.setAttribute(inner.equals("script") ? "scriptFormat" : inner.equals("formField") ? "id" : "name", "javascript");
            added.appendChild(child);
        })));
    }

    private static DomElement extension(Pen pen, String id, String space, String element) {
        BaseElement part = pen.the(BaseElement.class, id);
        if (part.getExtensionElements() == null) {
            part.setExtensionElements(pen.bare(ExtensionElements.class));
        }
        DomElement added = pen.model().getDocument().createElement(space, element);
        part.getExtensionElements().getDomElement().appendChild(added);
        return added;
    }

    /** The first task of a diagram, or its first step; or the whole. */
    private static Stream<String> place(Diagram diagram, boolean all) {
        return all ? Stream.of(diagram.key()) : Stream.concat(diagram.parts(UserTask.class).stream(), diagram.parts(FlowNode.class).stream())
                .map(FlowNode::getId).limit(1);
    }

    private static Kind onTasks(String name, BiConsumer<Pen, UserTask> setting) {
        return new Kind(name, diagram -> diagram.parts(UserTask.class).stream().map(UserTask::getId).limit(1)
                .map(id -> new Edit(id, pen -> setting.accept(pen, pen.the(UserTask.class, id)))));
    }
}
