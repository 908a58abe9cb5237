package safeguarding.report.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tasks that are open. Whoever looks gets none of an enquiry that is kept from them; lists are counted, and only their first lines read. */
public interface OpenWork {

    /**
     * An open task.
     *
     * @param form       id of the form it is done with
     * @param assignee   user id of whoever has claimed it; null when nobody has
     * @param since      when it came up
     * @param due        when we hoped to have done it; null when no day was set
     * @param waitsUntil the day it rests for at the person's pace; null when it does not rest
     */
    record Task(String id, String reference, String form, String name, String assignee, Instant since, Instant due, Instant waitsUntil) {

        /** True while the person waits for us longer than we hoped. A task that rests at their pace never is (SG-09, X-05). */
        public boolean isOverdue(Instant now) {
            return due != null && due.isBefore(now) && !rests(now);
        }

        /** True while it waits for the person. */
        public boolean rests(Instant now) {
            return waitsUntil != null && waitsUntil.isAfter(now);
        }
    }

    /** How many there are, and the first of them. */
    record Some(long count, List<Task> first) {
    }

    /** What is overdue, longest first; never what rests at the person's pace. */
    Some overdue(String reader, int first);

    /** What waits to be done with this form, oldest first. */
    Some with(String form, String reader, int first);

    /** Of each open enquiry of which nobody has claimed any task, the one that has waited longest, if it came up before this moment. */
    Some claimedByNobodySince(Instant moment, String reader, int first);

    /** All open tasks of these few enquiries, oldest first. */
    List<Task> in(Collection<String> references);

    /** The engine's id of the enquiry's main process, so that Cockpit can show it; empty when it does not run. */
    Optional<String> instance(String reference);
}
