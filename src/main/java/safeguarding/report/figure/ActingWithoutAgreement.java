package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** how often somebody acted without the person's agreement, on what ground, and with what care (LA-17, MY-01d). */
@Component
@Order(12)
class ActingWithoutAgreement implements Figure {

    static final List<Code> GROUNDS = Code.list("DANGER_TO_LIFE", "A life was in danger", "OTHERS_AT_RISK", "Someone else was at risk",
            "SERIOUS_CRIME", "A serious crime may have happened", "UNDER_PRESSURE", "Someone may have forced them to refuse", "BEST_INTERESTS",
            "They could not decide it, and it was best for them", "STAFF_OR_PROVIDER_INVOLVED", "Someone paid to care may have done harm",
            "COURT_ORDER", "A court ordered it");
    private static final List<Code> SIGNED = Code.list("YES", "A manager agreed", "NO", "A manager did not agree", "NOT_YET",
            "No manager has looked at it");
    private static final List<Code> REVIEWED = Code.list("ON_TIME", "By the day set", "LATE", "Later", "MISSED",
            "The day has passed, and nothing is on record", "NOT_DUE", "Not due yet", "NOT_NEEDED",
            "Nobody has to: a manager did not agree, or the person died first");
    private static final String WRITTEN_DOWN = "The day on which the decision was written down.";

    @Override
    public String number() {
        return "R-12";
    }

    @Override
    public String question() {
        return "How often did we act without the person's agreement, and how carefully?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether it was right, or whether less would have done.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(of("r12-told", "Was the person told?", "r12_told", Codes.YES_NO, WRITTEN_DOWN),
                of("r12-countersigned", "Did a manager who had not decided it agree?", "r12_countersigned", SIGNED, WRITTEN_DOWN),
                of("r12-reviewed", "Was it looked at again by the day set?", "r12_reviewed", REVIEWED, WRITTEN_DOWN
                        + " Whether the day for looking again has passed is as of today."));
    }

    private static Measure of(String id, String title, String view, List<Code> answers, String when) {
        return new Measure(id, title, "Each decision to act without the person's agreement.", when,
                view, answers, GROUNDS, Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false);
    }
}
