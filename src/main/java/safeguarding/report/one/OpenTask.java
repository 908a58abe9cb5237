package safeguarding.report.one;

/**
 * What is to be done now.
 *
 * @param who  who has it, in words
 * @param when since when it is open, when it is due, or until when it rests
 */
public record OpenTask(String name, String who, String when, boolean isOverdue) {
}
