package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** the level that the record of each closed enquiry shows, and what is missing for the next (RO-02 to RO-05). */
@Component
@Order(20)
class MspLevel implements Figure {

    private static final List<Code> LEVELS = Code.list("GOLD", "Gold", "SILVER", "Silver", "BRONZE", "Bronze", "BELOW", "Not yet Bronze");
    private static final List<Code> PARTS = Code.list("ASKED", "Bronze: asked at the start what they want", "SUPPORTED",
            "Bronze: if they lacked capacity, somebody helped them to be heard", "RESOLVED", "Bronze: every wish has a result, or it says why not",
            "HELPED", "Silver: a kind of help, with their answer", "EVALUATED", "Gold: asked by someone who had no part in it");
    private static final Measure LEVEL = measure("r20-level", "The level that each enquiry shows", "Each enquiry that was closed in the period, at its highest level.",
            "r20_level", LEVELS, List.of(), Measure.OF_AN_ENQUIRY);
    private static final Measure EVIDENCE = measure("r20-parts", "What the levels ask for", "Each thing that is asked for, in each enquiry that was closed in the "
            + "period. Help to be heard is asked for only where somebody lacked capacity.", "r20_parts", Codes.YES_NO, PARTS,
            Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY)).ofQuestions();

    @Override
    public String number() {
        return "R-20";
    }

    @Override
    public String question() {
        return "Which level does the record show: Bronze, Silver or Gold?";
    }

    @Override
    public String cannotShow() {
        return "It shows what was written down, not how well it was done. A study by researchers, which Gold asks for too, is not in the record.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(LEVEL, EVIDENCE);
    }

    private static Measure measure(String id, String title, String counts, String view, List<Code> answers, List<Code> rows, List<Cut> cuts) {
        return new Measure(id, title, counts, "The day on which the enquiry was closed.", view, answers, rows, cuts, false);
    }
}
