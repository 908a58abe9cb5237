package safeguarding.overrides;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;

/** Acting against someone's wish ends as soon as it can, and is never left to run on unseen (LA-17, R-12). */
@Component
class ReviewOverrideForm implements BesideTheStages<Reviewing> {

    static final String ID = "reviewOverride";

    private static final Gate<Reviewing> GATE = Gate.of(
            new Rule<>("whatChanged", "Write down what has changed since it was decided, and what it has meant for the person.",
                    "LA-17, MY-02a", r -> r.answer().whatChanged() != null),
            new Rule<>("stillNeeded", "Say whether it is still needed.", "LA-17, R-12", r -> r.answer().stillNeeded() != null),
            new Rule<>("stillNeededBecause", "Write down why it is still needed, or why it can end.", "LA-17",
                    r -> r.answer().stillNeededBecause() != null),
            new Rule<>("toldNow", "Say whether the person was told what came of this; if not, say why not.", "LA-17, R-12",
                    r -> r.answer().saysWhetherTold()),
            new Rule<>("reviewOn", "It is still needed: put the day on which you look at it next.", "LA-17, R-12",
                    r -> !r.answer().goesOn() || r.answer().reviewOn() != null),
            new Rule<>("handedToKnows", "You name someone who goes on looking after it: say whether they know that it is theirs.", "LA-42",
                    r -> r.answer().handedTo() == null || r.answer().handedToKnows() != null));

    private final Overrides overrides;
    private final OverrideStory story;
    private final ReviewDay day;
    private final JdbcClient jdbc;

    ReviewOverrideForm(Overrides overrides, OverrideStory story, ReviewDay day, JdbcClient jdbc) {
        this.overrides = overrides;
        this.story = story;
        this.day = day;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Reviewing read(String reference, Answers answers) {
        ReviewAnswer answer = answers.as(ReviewAnswer.class);
        return new Reviewing(answer, OverrideDecision.chosen(answer.override(), overrides.inForce(reference)).orElse(null));
    }

    @Override
    public Gate<Reviewing> gate() {
        return GATE;
    }

    @Override
    public void refuse(Reviewing section, Submission submission) {
        ReviewAnswer answer = section.answer();
        Refusal.when(section.decision() == null, "That decision is not in force. Please choose one from the list.");
        day.refuseIfStillToCome(answer.heldOn(), "you looked at it");
        Refusal.when(answer.stillNeeded() != null && !answer.goesOn() && answer.reviewOn() != null,
                "You say that it is not needed any more, but you put a day to look at it next. Change the answer, or empty the day.");
        day.refuseUnlessLater(answer.reviewOn());
    }

    @Override
    public void keep(Reviewing section, Entry entry) {
        if (GATE.isOpen(section)) {
            jdbc.sql("""
                    insert into override_reviewed (entry_id, reference, override_id, still_needed, review_on, handed_to)
                    values (?, ?, ?, ?, ?, ?)""").params(Arrays.asList(entry.id(), entry.reference(), section.decision().id(),
                    section.answer().stillNeeded().name(), section.answer().reviewOn(), section.answer().newOwner())).update();
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return story.of(overrides.inForce(reference));
    }

    @Override
    public Map<String, Predicate<Reviewing>> turnings() {
        return Map.of("overrideStillNeeded", section -> section.answer().goesOn());
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
