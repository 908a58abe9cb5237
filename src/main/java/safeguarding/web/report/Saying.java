package safeguarding.web.report;

import java.util.List;
import safeguarding.report.count.Code;
import safeguarding.report.count.Table;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.Shown;

/**
 * One number of a measure as a sentence, such as: about nine in ten of the people whose enquiry was closed were asked what they want.
 *
 * @param measure what is counted
 * @param row     only this row of the measure; null for the whole
 * @param answers those that are meant
 * @param ofThe   what is counted, in the plural
 * @param did     what those did
 */
record Saying(String measure, String row, List<String> answers, String ofThe, String did) {

    private static final int HARDLY = 5;
    private static final int NEARLY = 95;
    private static final List<String> TENTHS = List.of("one in ten", "one in ten", "two in ten", "three in ten", "four in ten", "half", "six in ten",
            "seven in ten", "eight in ten", "nine in ten", "nine in ten");

    /** @param table of this measure; only what may leave the team is said of it */
    String about(Table table) {
        Table.Row counted = row == null ? table.all()
                : table.rows().stream().filter(one -> one.code().code().equals(row)).findFirst().orElseThrow();
        long those = answers.stream().mapToLong(answer -> table.count(counted, answer)).sum();
        Shown whole = Disclosure.SAFE.show(counted.total());
        Shown part = Disclosure.SAFE.show(those);
        if (counted.total() == 0) {
            return "There were no " + ofThe + ".";
        } else if (whole.isHidden()) {
            return "There were fewer than five " + ofThe + ": too few to say more.";
        }
        String said = part.isHidden() ? "Fewer than five of the " + whole.words() + " " + ofThe + " " + did + "."
                : share(part, whole, those == counted.total()) + " of the " + ofThe + " " + did + " (" + part.words() + " of " + whole.words() + ").";
        Shown unknown = Disclosure.SAFE.show(table.count(counted, Code.NOT_RECORDED.code()));
        return unknown.isHidden() || unknown.number() == 0 ? said : said + " For " + unknown.words() + ", nothing is on record.";
    }

    /** @param all true only when nobody is left out: rounding alone makes nobody whole */
    private static String share(Shown part, Shown whole, boolean all) {
        long percent = Math.min(100, Math.round(100.0 * part.number() / whole.number()));
        if (part.number() == 0 || all) {
            return all ? "All" : "None";
        }
        return percent < HARDLY ? "Hardly any" : percent >= NEARLY ? "Nearly all"
                : "About " + TENTHS.get((int) Math.round(percent / 10.0));
    }
}
