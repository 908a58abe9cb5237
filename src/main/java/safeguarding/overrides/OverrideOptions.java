package safeguarding.overrides;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.journal.Offered;
import safeguarding.journal.Shown;

/** The decisions that a form can be about, as choices: those to countersign, those to look at again, or those that allow an action (SG-36). */
@Component
class OverrideOptions implements Shown {

    private final Overrides overrides;
    private final OverrideStory story;

    OverrideOptions(Overrides overrides, OverrideStory story) {
        this.overrides = overrides;
        this.story = story;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        List<OverrideDecision> decisions = switch (form) {
            case CountersignOverrideForm.ID -> overrides.waiting(reference);
            case ReviewOverrideForm.ID -> overrides.inForce(reference);
            default -> overrides.usable(reference);
        };
        return Map.of("overrideOptions", decisions.stream().map(this::choice).toList());
    }

    private Map<String, String> choice(OverrideDecision decision) {
        return Map.of("value", String.valueOf(decision.id()), "label", "%d. %s (%s%s)".formatted(decision.id(),
                Offered.shortened(story.said(decision, "whatWeWillDo")), decision.ground().words().toLowerCase(),
                decision.state() == OverrideDecision.State.IN_FORCE ? "" : "; a manager has not looked yet"));
    }
}
