package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** Who reads which enquiry. Each reading is logged by reference and user, never with a word of what was read. */
@Component
class Reader {

    private static final Logger READINGS = LoggerFactory.getLogger("safeguarding.readings");

    private final TaskDirectory tasks;

    Reader(TaskDirectory tasks) {
        this.tasks = tasks;
    }

    /** @throws Refusal when the task is gone or not theirs to see */
    String referenceOf(String taskId) {
        return tasks.referenceOf(taskId).orElseThrow(() -> new Refusal(
                "This task is not there any more, or it is not yours to see. Somebody may have finished it. What was written is kept."));
    }

    void hasRead(String what, String reference, HttpServletRequest request) {
        READINGS.info("{} read {} of {}", request.getRemoteUser(), what, reference);
    }
}
