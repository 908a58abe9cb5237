package safeguarding.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** The form with which a concern is raised: it opens the enquiry in the record and gives the instance its reference. */
class RecordedStartForm implements StartFormHandler {

    private final StartFormHandler engines;
    private final StartDesk desk;

    RecordedStartForm(StartFormHandler engines, StartDesk desk) {
        this.engines = engines;
        this.desk = desk;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return engines.createStartFormData(definition);
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        desk.take(engines.createStartFormData(instance.getProcessDefinition()), instance, sent);
    }

    @Override
    public void parseConfiguration(Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        // The engine's own handler has been configured already.
    }
}
