package safeguarding.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import safeguarding.process.access.RestrictedWork;

/** Ties the record to every model as it is read, so that process owners need not know of it and cannot forget it. */
@Component
class RecordParseListener extends AbstractBpmnParseListener {

    private final FormDesk formDesk;
    private final StartDesk startDesk;
    private final StageSteps steps;
    private final WrittenDown writtenDown;
    private final SameWorker sameWorker;
    private final PersonsPace personsPace;
    private final RestrictedWork restricted;

    RecordParseListener(FormDesk formDesk, StartDesk startDesk, StageSteps steps, WrittenDown writtenDown,
            SameWorker sameWorker, PersonsPace personsPace, RestrictedWork restricted) {
        this.formDesk = formDesk;
        this.startDesk = startDesk;
        this.steps = steps;
        this.writtenDown = writtenDown;
        this.sameWorker = sameWorker;
        this.personsPace = personsPace;
        this.restricted = restricted;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new RecordedTaskForm(task.getTaskFormHandler(), formDesk));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, sameWorker);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, personsPace);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, restricted::keep);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, assigned -> Plainly.refused(() -> restricted.refuseOthers(assigned)));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, writtenDown);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition && definition.getInitial() == activity
                && definition.getStartFormHandler() != null && element.attributeNS(CAMUNDA, "formRef") != null) {
            definition.setStartFormHandler(new RecordedStartForm(definition.getStartFormHandler(), startDesk));
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, steps.begins());
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) begun ->
                restricted.keepInstance(begun.getProcessInstanceId(), begun.getProcessBusinessKey()));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_END, steps.ends());
    }

    private static final org.camunda.bpm.engine.impl.util.xml.Namespace CAMUNDA =
            org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;
}
