package safeguarding.process;

import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.concern.Raising;
import safeguarding.journal.Reaching;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;

/** Takes in the forms that start something: the one that raises a concern (SG-23), and those that find their enquiry by reference. */
@Component
class StartDesk {

    private static final String WHOLE_ENQUIRY = "enquiry";

    private final FormDesk desk;
    private final Raising raising;
    private final Reaching reaching;
    private final Recorder recorder;
    private final SignedIn signedIn;

    StartDesk(FormDesk desk, @Lazy Raising raising, @Lazy Reaching reaching, @Lazy Recorder recorder, SignedIn signedIn) {
        this.desk = desk;
        this.raising = raising;
        this.reaching = reaching;
        this.recorder = recorder;
        this.signedIn = signedIn;
    }

    void take(FormData form, ExecutionEntity instance, VariableMap sent) {
        instance.setBusinessKey(Plainly.refused(() -> begin(form, instance, sent)));
    }

    private String begin(FormData form, ExecutionEntity instance, VariableMap sent) {
        return WHOLE_ENQUIRY.equals(instance.getProcessDefinition().getKey()) ? raise(form, instance, sent) : reach(form, instance, sent);
    }

    private String reach(FormData form, ExecutionEntity instance, VariableMap sent) {
        Submission news = desk.submission(form.getCamundaFormRef(), form.getDeploymentId(), null,
                instance.getProcessInstanceId(), signedIn.user(), PlainValues.from(sent));
        return record(reaching.from(news.form(), news.answers()), news);
    }

    private String raise(FormData form, ExecutionEntity instance, VariableMap sent) {
        Submission concern = desk.submission(form.getCamundaFormRef(), form.getDeploymentId(), null,
                instance.getProcessInstanceId(), signedIn.user(), PlainValues.from(sent));
        return record(raising.raise(concern.answers()), concern);
    }

    private String record(String reference, Submission news) {
        recorder.record(new Submission(reference, news.form(), news.formVersion(), news.workItem(), news.by(), news.answers()));
        return reference;
    }
}
