package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.restricted.Restrictions;

/**
 * Who reads which enquiry. Each reading is logged by reference and user, and each that was refused; never with a word of what was read.
 * An enquiry for named people only does not exist for anybody else.
 */
@Component
class Reader {

    private static final Logger READINGS = LoggerFactory.getLogger("safeguarding.readings");

    private final TaskDirectory tasks;
    private final Restrictions restrictions;

    Reader(TaskDirectory tasks, Restrictions restrictions) {
        this.tasks = tasks;
        this.restrictions = restrictions;
    }

    /** @throws Refusal when the task is gone or not theirs to see */
    String referenceOf(String taskId, HttpServletRequest request) {
        return tasks.referenceOf(taskId).filter(reference -> isFor(request, "a task", reference)).orElseThrow(() -> new Refusal(
                "This task is not there any more, or it is not yours to see. Somebody may have finished it. What was written is kept."));
    }

    /** The enquiries that do not exist for whoever asks. */
    Set<String> hiddenFrom(HttpServletRequest request) {
        return restrictions.hiddenFrom(request.getRemoteUser());
    }

    /** @throws Refusal when the enquiry does not exist for whoever asks, in the words for a reference that does not exist at all */
    void mayRead(String what, String reference, HttpServletRequest request) {
        if (!isFor(request, what, reference)) {
            throw Enquiries.unknown(reference);
        }
    }

    /** To be called with everything that is shown, before it is shown. @throws Refusal as {@link #mayRead} */
    void hasRead(String what, String reference, HttpServletRequest request) {
        mayRead(what, reference, request);
        READINGS.info("{} read {} of {}", request.getRemoteUser(), what, reference);
    }

    private boolean isFor(HttpServletRequest request, String what, String reference) {
        boolean may = restrictions.mayRead(request.getRemoteUser(), reference);
        if (!may) {
            READINGS.info("{} was not shown {} of {}", request.getRemoteUser(), what, reference);
        }
        return may;
    }
}
