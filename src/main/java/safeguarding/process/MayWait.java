package safeguarding.process;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Form;
import safeguarding.journal.Forms;

/** Which tasks may rest while the person wants to be left in peace: all but those that keep someone safe or answer for it. */
@Component
class MayWait {

    private static final String USER_TASK = "^userTask_";

    private final Forms forms;

    MayWait(@Lazy Forms forms) {
        this.forms = forms;
    }

    /** @param task the task's id in its drawing */
    boolean test(String task) {
        return forms.find(task.replaceFirst(USER_TASK, "")).map(Form::mayWait).orElse(true);
    }
}
