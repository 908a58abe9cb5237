package safeguarding.report.work;

import java.util.List;

/** How many tasks are open in the enquiries of each team, and with whom. Nothing is counted that is kept from whoever looks. */
public interface Load {

    /**
     * The open tasks of one person in the enquiries of one team.
     *
     * @param team    null when the enquiry is no team's yet
     * @param person  user id of whoever has claimed them; null when nobody has
     * @param overdue how many of them are overdue
     * @param resting how many of them wait at the person's pace
     */
    record Claimed(String team, String person, long tasks, long overdue, long resting) {
    }

    /** How many tasks wait for a manager in the enquiries that one person works on. @param worker null when nobody does yet */
    record ToAgree(String team, String worker, long tasks) {
    }

    List<Claimed> claimed(String reader);

    /** @param forms ids of the forms with which a manager agrees to what somebody else has done */
    List<ToAgree> toAgree(List<String> forms, String reader);
}
