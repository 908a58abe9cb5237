package safeguarding.letters;

import java.util.List;

/**
 * What every letter has.
 *
 * @param name           to whom it is written, or null
 * @param worker         who works with the person, or null
 * @param phone          how to reach the worker, or null
 * @param beforeYouPrint what the worker must know about reaching them: never printed (MY-11)
 */
public record Letterhead(String name, String reference, String madeOn, String worker, String phone, Mail mail, List<Line> beforeYouPrint) {
}
