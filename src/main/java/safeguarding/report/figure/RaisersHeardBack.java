package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** whether whoever raised a concern heard back, and what came of it when they were not content (MY-09). */
@Component
@Order(17)
class RaisersHeardBack implements Figure {

    static final List<Code> RAISERS = Code.list("PERSON_THEMSELVES", "The adult themselves", "FAMILY_OR_FRIEND", "Family or a friend",
            "CARE_PROVIDER", "Someone who gives paid care", "HEALTH", "Someone from the health service", "POLICE", "The police", "COUNCIL",
            "Someone from the council", "OTHER_AGENCY", "Another organisation", "MEMBER_OF_PUBLIC", "A member of the public");
    private static final List<Code> TOLD = Code.list("YES", "Told", "NO", "Not told", "ANONYMOUS", "Gave no name, so could not be told");
    private static final List<Code> CHANGED = Code.list("CHANGED", "Something changed", "NOT_CHANGED", "It stayed as it was");
    private static final List<Cut> CUTS = Measure.ownRowsAnd(Compared.WITHOUT_VOICE);

    @Override
    public String number() {
        return "R-17";
    }

    @Override
    public String question() {
        return "Did whoever raised a concern hear back, and were they listened to?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether they were told enough, or who was not content and did not say so.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r17-told", "Told what came of it", "Each concern, also one that was answered without an enquiry.",
                        "The day on which the concern was raised.", "r17_told", TOLD, RAISERS, CUTS, false),
                new Measure("r17-escalations", "When they were not content", "Each time that whoever raised a concern was not content. Who speaks up "
                        + "again before there is an answer gets one answer to both.", "The day on which it was written down that they are not "
                        + "content.", "r17_escalations", CHANGED, RAISERS, CUTS, false));
    }
}
