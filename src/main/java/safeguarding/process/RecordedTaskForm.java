package safeguarding.process;

import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Around the engine's own handler of a user task's form: words go to the record and come from it; no variable is ever set. */
class RecordedTaskForm implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final FormDesk desk;

    RecordedTaskForm(TaskFormHandler engines, FormDesk desk) {
        this.engines = engines;
        this.desk = desk;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData form = engines.createTaskForm(task);
        desk.fill(form, task.getExecution().getProcessBusinessKey());
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        desk.take(engines.createTaskForm(task), task, sent);
    }

    @Override
    public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // The engine's own handler has been configured already.
    }
}
