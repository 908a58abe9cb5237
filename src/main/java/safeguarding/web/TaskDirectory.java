package safeguarding.web;

import java.util.Optional;

/** Finds the enquiry that a task belongs to. */
public interface TaskDirectory {

    /** The enquiry's reference; empty when there is no such task, or the signed-in person may not see it. */
    Optional<String> referenceOf(String taskId);
}
