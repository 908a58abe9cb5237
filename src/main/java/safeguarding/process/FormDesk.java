package safeguarding.process;

import java.util.Map;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Opening;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;
import safeguarding.process.form.FormCheck;

/** Hands words between a form and the record. */
@Component
class FormDesk {

    private final DeployedForms forms;
    private final Recorder recorder;
    private final Opening opening;
    private final SignedIn signedIn;

    FormDesk(DeployedForms forms, @Lazy Recorder recorder, @Lazy Opening opening, SignedIn signedIn) {
        this.forms = forms;
        this.recorder = recorder;
        this.opening = opening;
        this.signedIn = signedIn;
    }

    /** Shows the record in a form, without storing anything. */
    void fill(FormData form, String reference) {
        if (form.getCamundaFormRef() != null && reference != null) {
            opening.values(reference, form.getCamundaFormRef().getKey())
                    .forEach((name, value) -> form.getFormFields().add(shown(name, value)));
        }
    }

    /** Takes a task's form in: what is wrong is refused, all else is kept. */
    void take(FormData form, TaskEntity task, VariableMap sent) {
        Plainly.refused(() -> recorder.record(submission(form.getCamundaFormRef(), form.getDeploymentId(),
                task.getExecution().getProcessBusinessKey(), workItem(task), ownerOf(task), PlainValues.from(sent))));
    }

    /** A submission that keeps to what the deployed form declares. @throws Refusal when it does not */
    Submission submission(CamundaFormRef form, String deployment, String reference, String workItem, String by, Map<String, Object> sent) {
        if (form == null) {
            throw new Refusal("This task has no form, so nothing can be recorded. Please tell a process owner.");
        }
        DeployedForms.Deployed deployed = forms.find(form, deployment);
        return new Submission(reference, form.getKey(), deployed.version(), workItem, by,
                new Answers(FormCheck.accept(deployed.schema(), sent)));
    }

    static String workItem(TaskEntity task) {
        return task.getExecution().getActivityInstanceId();
    }

    private String ownerOf(TaskEntity task) {
        String user = signedIn.user();
        if (task.getAssignee() == null) {
            throw new Refusal("Please claim this task first, so that the others know who is talking with the person.");
        }
        if (!task.getAssignee().equals(user)) {
            throw new Refusal("Someone else has claimed this task. Ask them, or ask a manager to give it to you.");
        }
        return user;
    }

    private static FormFieldImpl shown(String name, Object value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(name);
        field.setType(new StringFormType());
        field.setValue(PlainValues.typed(value));
        return field;
    }
}
