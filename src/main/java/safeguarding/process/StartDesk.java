package safeguarding.process;

import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.concern.Raising;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;

/** Takes in the form that raises a concern (SG-23). */
@Component
class StartDesk {

    private final FormDesk desk;
    private final Raising raising;
    private final Recorder recorder;
    private final SignedIn signedIn;

    StartDesk(FormDesk desk, @Lazy Raising raising, @Lazy Recorder recorder, SignedIn signedIn) {
        this.desk = desk;
        this.raising = raising;
        this.recorder = recorder;
        this.signedIn = signedIn;
    }

    void take(FormData form, ExecutionEntity instance, VariableMap sent) {
        instance.setBusinessKey(Plainly.refused(() -> raise(form, instance, sent)));
    }

    private String raise(FormData form, ExecutionEntity instance, VariableMap sent) {
        Submission concern = desk.submission(form.getCamundaFormRef(), form.getDeploymentId(), null,
                instance.getProcessInstanceId(), signedIn.user(), PlainValues.from(sent));
        String reference = raising.raise(concern.answers());
        recorder.record(new Submission(reference, concern.form(), concern.formVersion(), concern.workItem(), concern.by(), concern.answers()));
        return reference;
    }
}
