package safeguarding.report.today;

/**
 * One enquiry that needs a manager.
 *
 * @param whose the person's name, and in brackets what they like to be called
 * @param what  what is to be done
 * @param since since when, for how long, or how often
 * @param who   who has it, in words
 */
public record Line(String reference, String whose, String what, String since, String who) {
}
