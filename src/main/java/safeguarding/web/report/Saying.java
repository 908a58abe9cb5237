package safeguarding.web.report;

import java.util.List;
import safeguarding.report.count.Code;
import safeguarding.report.disclosure.Shown;
import safeguarding.report.disclosure.ShownTable;

/**
 * One number of a measure as a sentence, such as: in about half of the closed enquiries, the person was asked what they want (50 of 100). It is
 * made from what the table shows, so it says nothing that the table hides.
 *
 * @param measure what is counted
 * @param row     only this row of the measure; null for the whole
 * @param answers those that are meant
 * @param in      how what was counted is joined to what came of it: in, or after
 * @param things  what is counted, in the plural
 * @param came    what came of those, as a clause
 */
record Saying(String measure, String row, List<String> answers, String in, String things, String came) {

    /** Of fewer, a share says less than the numbers do. It is the shown number that counts: one that is hidden must not change the sentence. */
    private static final int ENOUGH = 10;

    /** @param shown the table of this measure, as the reader may see it */
    String about(ShownTable shown) {
        ShownTable.Line line = row == null ? shown.all()
                : shown.lines().stream().filter(one -> one.code().code().equals(row)).findFirst().orElseThrow();
        Shown whole = line.total();
        if (whole.isHidden()) {
            return "There were too few " + things + " to say more.";
        } else if (whole.number() == 0) {
            return "There were no " + things + ".";
        }
        String there = "There were about " + whole.words() + " " + things + ": too few to say ";
        String said = whole.number() < ENOUGH ? there + "more." : shown.share(line, answers).words().map(words -> capital(in) + " " + words + " of the "
                + things + ", " + came + " (" + numbers(line) + ").").orElse(there + in + " how many " + came + ".");
        Shown unknown = count(line, Code.NOT_RECORDED.code());
        return unknown.isHidden() || unknown.number() == 0 ? said : said + " For " + unknown.words() + ", nothing is on record.";
    }

    /** Several answers are not added up: their sum, rounded anew, would say more of each than the table does. */
    private String numbers(ShownTable.Line line) {
        if (answers.size() > 1) {
            return "out of " + line.total().words();
        }
        return count(line, answers.get(0)).words() + " of " + line.total().words();
    }

    private static Shown count(ShownTable.Line line, String answer) {
        return line.cells().stream().filter(cell -> cell.answer().code().equals(answer)).findFirst().orElseThrow().count();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
