package safeguarding.report.workload;

/**
 * What one person has in the enquiries of one team.
 *
 * @param team      null when they are no team's yet
 * @param worker    user id; null for what nobody has yet
 * @param name      what they are called; null for what nobody has yet
 * @param enquiries open enquiries on which they did the latest work
 * @param tasks     open tasks they have claimed; of nobody: open tasks that nobody has claimed
 * @param overdue   those of the tasks that are overdue
 * @param resting   those of the tasks that wait at the person's pace
 * @param toAgree   tasks in their enquiries in which a manager has to agree to what was done
 */
public record Share(String team, String worker, String name, long enquiries, long tasks, long overdue, long resting, long toAgree) {

    Share plus(Share other) {
        return new Share(team, worker, name, enquiries + other.enquiries, tasks + other.tasks, overdue + other.overdue, resting + other.resting,
                toAgree + other.toAgree);
    }

    Share called(String theirName) {
        return new Share(team, worker, theirName, enquiries, tasks, overdue, resting, toAgree);
    }

    static Share none(String team) {
        return new Share(team, null, null, 0, 0, 0, 0, 0);
    }
}
