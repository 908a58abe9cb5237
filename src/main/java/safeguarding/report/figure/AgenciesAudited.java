package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** how far agencies have come, in four sections, and what changed since their audit before (LA-61 to LA-63). */
@Component
@Order(19)
class AgenciesAudited implements Figure {

    private static final List<Code> SECTIONS = Code.list("UNDERSTANDING", "What people there understand by it", "EVIDENCE",
            "How it shows in their work", "TRAINING", "Who has been trained", "POLICIES", "What their own policies say");
    private static final List<Code> SCORES = Code.list("FULLY", "Fully there", "MOSTLY", "Mostly there", "BEGUN", "Begun", "NOT_YET", "Not yet");
    private static final List<Code> CHANGES = Code.list("BETTER", "Better than before", "SAME", "As before", "WORSE", "Not as good as before",
            "FIRST", "First audit");
    private static final String WHEN = "The day on which the audit was done.";
    private static final List<Cut> CUTS = List.of(Cut.OWN, Cut.QUARTER);

    @Override
    public String number() {
        return "R-19";
    }

    @Override
    public String question() {
        return "How far have agencies come, and are they getting further?";
    }

    @Override
    public String cannotShow() {
        return "It shows what agencies and their auditors say, not what people meet there.";
    }

    @Override
    public boolean isAboutEnquiries() {
        return false;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r19-scores", "What audits found", "Each section of each audit of an agency.", WHEN, "r19_scores", SCORES,
                        SECTIONS, CUTS, false).ofQuestions(),
                new Measure("r19-change", "What changed since the audit before", "Each section of each audit of an agency.", WHEN, "r19_change",
                        CHANGES, SECTIONS, CUTS, false).ofQuestions());
    }
}
