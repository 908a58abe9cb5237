package safeguarding.overrides;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.journal.ClosingStory;
import safeguarding.journal.Journal;
import safeguarding.people.YesNo;

/** Every decision to act against their wish, before whoever agrees to close: also one that a manager did not agree to (MY-01d, LA-17). */
@Component
@Order(3)
class OverridesTold implements ClosingStory {

    private final Overrides overrides;
    private final OverrideStory story;
    private final Journal journal;

    OverridesTold(Overrides overrides, OverrideStory story, Journal journal) {
        this.overrides = overrides;
        this.story = story;
        this.journal = journal;
    }

    @Override
    public String heading() {
        return "Acting without their agreement";
    }

    @Override
    public List<Line> lines(String reference) {
        List<Line> lines = new ArrayList<>();
        overrides.all(reference).forEach(decision -> lines.addAll(lines(decision)));
        return lines;
    }

    private List<Line> lines(OverrideDecision decision) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Decision " + decision.id() + ": what we did all the same", story.said(decision, "whatWeWillDo")),
                new Line("On what ground, and how it stands", decision.ground().words() + ". " + standing(decision)),
                new Line("Who decided, and were they told", decision.decisionMaker()
                        + (decision.told() == YesNo.YES ? ". They were told." : ". They were not told: " + story.said(decision, "notToldBecause")))));
        countersigned(decision).forEach(because -> lines.add(new Line("What the manager said who looked at it", because)));
        return lines;
    }

    private List<String> countersigned(OverrideDecision decision) {
        return journal.of(decision.reference()).stream().filter(entry -> entry.form().equals(CountersignOverrideForm.ID))
                .filter(entry -> String.valueOf(decision.id()).equals(entry.answers().text("override")))
                .filter(entry -> entry.answers().has("countersignBecause")).map(entry -> entry.answers().text("countersignBecause")).toList();
    }

    private static String standing(OverrideDecision decision) {
        return switch (decision.state()) {
            case WAITS_FOR_COUNTERSIGNATURE -> "No manager has looked at it yet.";
            case IN_FORCE -> decision.handedTo() == null ? "It still holds." : "It still holds, and " + decision.handedTo() + " looks after it.";
            case NOT_AGREED -> "A manager did not agree to it.";
            case ENDED -> "It has ended.";
        };
    }
}
