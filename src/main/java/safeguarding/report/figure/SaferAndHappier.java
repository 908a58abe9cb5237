package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/**
 * wellbeing and safety from the start to the end (CP-24, LA-44). The person's view and the worker's are two measures, and an answer
 * of one voice is never held against that of another.
 */
@Component
@Order(7)
class SaferAndHappier implements Figure {

    private static final List<Code> SHIFTS = Code.list("BOTH_BETTER", "Safer, and life is better", "SAFER_ONLY", "Safer, life as before",
            "HAPPIER_ONLY", "As safe as before, life is better", "SAME", "Both as before", "ONE_BETTER_ONE_WORSE", "One better, the other worse",
            "WORSE", "Worse, and nothing better", "NOT_PAIRED", "Start and end cannot be compared");
    private static final List<Code> PLACES = Code.list("SAFE_AND_WELL", "Safe, and life is good", "SAFE_NOT_WELL", "Safe, but life is bad",
            "WELL_NOT_SAFE", "Life is good, but not safe", "NEITHER", "Not safe, and life is bad", "IN_BETWEEN", "At least one in between",
            "DECLINED", "Did not want to say", "NOT_ASKED", "Not asked");
    private static final List<Code> ENDS = Code.list("START", "At the start", "END", "At the end");
    private static final List<Cut> OF_A_WORKER = Measure.OF_AN_ENQUIRY.stream().filter(cut -> cut != Cut.VOICE).toList();
    private static final List<Cut> OF_A_PERSON = Measure.OF_AN_ENQUIRY;
    private static final String EACH = "Each enquiry that was closed in the period.";
    private static final String BOTH_ENDS = "Each enquiry that was closed in the period, at its start and at its end.";
    private static final String WHEN = "The day on which the enquiry was closed.";

    @Override
    public String number() {
        return "R-07";
    }

    @Override
    public String question() {
        return "Are people safer at the end than at the start, and is their life better?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show what else changed in their life; start and end are compared only where the same voice gave a place for both.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r07-person", "From start to end, as they see it", EACH, WHEN, "r07_person", SHIFTS, List.of(), OF_A_PERSON, true),
                new Measure("r07-worker", "From start to end, as the worker sees it", EACH, WHEN, "r07_worker", SHIFTS, List.of(),
                        OF_A_WORKER, false),
                new Measure("r07-quadrant-person", "Where they stood, as they see it", BOTH_ENDS, WHEN, "r07_quadrant_person", PLACES, ENDS,
                        Measure.ownRowsAnd(OF_A_PERSON), true).ofQuestions(),
                new Measure("r07-quadrant-worker", "Where they stood, as the worker sees it", BOTH_ENDS, WHEN, "r07_quadrant_worker", PLACES, ENDS,
                        Measure.ownRowsAnd(OF_A_WORKER), false).ofQuestions());
    }
}
