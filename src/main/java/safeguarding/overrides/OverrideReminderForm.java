package safeguarding.overrides;

import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;

/** The day to look again has come, and a manager asks what is in the way. It advises; nothing is decided by it (LA-17, X-05). */
@Component
class OverrideReminderForm implements BesideTheStages<Reminding> {

    private static final Gate<Reminding> GATE = Gate.of(
            new Rule<>("whatYouDid", "Write down whom you asked, and what you did.", "LA-17, R-12", r -> r.whatYouDid() != null));

    private final Overrides overrides;
    private final OverrideStory story;

    OverrideReminderForm(Overrides overrides, OverrideStory story) {
        this.overrides = overrides;
        this.story = story;
    }

    @Override
    public String id() {
        return "overrideReminder";
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public Reminding read(String reference, Answers answers) {
        return answers.as(Reminding.class);
    }

    @Override
    public Gate<Reminding> gate() {
        return GATE;
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return story.of(overrides.inForce(reference));
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
