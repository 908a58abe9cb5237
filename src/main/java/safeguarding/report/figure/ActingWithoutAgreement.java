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
    private static final List<Code> REVIEWED = Code.list("ON_TIME", "By the day set", "LATE", "Later", "NEVER", "Not on record, or not due yet");

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
        return "It cannot show whether it was right, or whether less would have done. Where the person died, nobody has to look again.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(of("r12-told", "Was the person told?", "r12_told", Codes.YES_NO),
                of("r12-countersigned", "Did a manager who had not decided it agree?", "r12_countersigned", SIGNED),
                of("r12-reviewed", "Was it looked at again by the day set?", "r12_reviewed", REVIEWED));
    }

    private static Measure of(String id, String title, String view, List<Code> answers) {
        return new Measure(id, title, "Each decision to act without the person's agreement.", "The day on which the decision was written down.",
                view, answers, GROUNDS, Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false);
    }
}
