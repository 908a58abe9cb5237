package safeguarding.overrides;

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
import safeguarding.people.YesNo;

/** A manager who did not take the decision looks at it (LA-17). */
@Component
class CountersignOverrideForm implements BesideTheStages<Countersigning> {

    static final String ID = "countersignOverride";

    private static final Gate<Countersigning> GATE = Gate.of(
            new Rule<>("countersign", "Say whether you agree that we act without their agreement.", "LA-17",
                    c -> c.answer().countersign() != null),
            new Rule<>("countersignBecause", "Write down why you decided so, in words you would use to the person.", "LA-17, MY-02a",
                    c -> c.answer().countersignBecause() != null));

    private final Overrides overrides;
    private final OverrideStory story;
    private final JdbcClient jdbc;

    CountersignOverrideForm(Overrides overrides, OverrideStory story, JdbcClient jdbc) {
        this.overrides = overrides;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Override
    public String id() {
        return ID;
    }

    /** A manager decides; the work stays where it is. */
    @Override
    public boolean isWork(Answers answers) {
        return false;
    }

    @Override
    public Countersigning read(String reference, Answers answers) {
        CountersignAnswer answer = answers.as(CountersignAnswer.class);
        return new Countersigning(answer, OverrideDecision.chosen(answer.override(), overrides.waiting(reference)).orElse(null));
    }

    @Override
    public Gate<Countersigning> gate() {
        return GATE;
    }

    @Override
    public void refuse(Countersigning section, Submission submission) {
        Refusal.when(section.decision() == null, "That decision does not wait for a countersignature. "
                + "Please choose one from the list; if the list is empty, a worker has to write the decision down first.");
        Refusal.when(section.isTheirOwn(submission.by()),
                "You wrote this decision down or took it yourself, so somebody else must countersign. Please give the task to another manager.");
    }

    @Override
    public void keep(Countersigning section, Entry entry) {
        if (GATE.isOpen(section)) {
            jdbc.sql("""
                    insert into override_countersigned (entry_id, reference, override_id, agreed, author, countersigned_by)
                    values (?, ?, ?, ?, ?, ?)""").params(entry.id(), entry.reference(), section.decision().id(),
                    section.answer().countersign().name(), section.decision().author(), entry.writtenBy()).update();
        }
    }

    @Override
    public Map<String, Object> prefill(String reference) {
        return story.of(overrides.waiting(reference));
    }

    @Override
    public Map<String, Predicate<Countersigning>> turnings() {
        return Map.of("overrideAgreed", section -> section.answer().countersign() == YesNo.YES);
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }
}
