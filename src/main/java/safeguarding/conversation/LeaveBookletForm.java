package safeguarding.conversation;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Form;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;

/** Leaves the booklet with the person where that is safe, and says what happens next. */
@Component
class LeaveBookletForm implements Form<Booklet> {

    private final Journal journal;
    private final Clock clock;

    LeaveBookletForm(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "leaveBooklet";
    }

    @Override
    public Booklet read(String reference, Answers answers) {
        return answers.as(Booklet.class);
    }

    @Override
    public Gate<Booklet> gate() {
        return Gate.of(
                new Rule<>("booklet", "Say whether you left the booklet with them.", "SG-20, SG-26", left -> left.booklet() != null),
                new Rule<>("bookletFormat", "Say in which form they have the booklet, and since which day.", "SG-20", Booklet::saysHowGiven),
                new Rule<>("bookletBecause", "Say why they do not have the booklet, and how they will know how to reach you.",
                        "SG-20, SG-26, MY-11", Booklet::saysWhyNot),
                new Rule<>("nextSteps", "Write down what happens next, in plain words.", "SG-38", left -> left.nextSteps() != null));
    }

    @Override
    public void refuse(Booklet left, Submission submission) {
        MeetingLocks.notInTheFuture("The day they got the booklet", left.bookletOn(), clock);
    }

    /** What they were told in the conversation is offered again, so that nobody types it twice. */
    @Override
    public Map<String, Object> prefill(String reference) {
        return journal.last(reference, "firstConversation").map(Entry::answers).filter(said -> said.has("whatHappensNext"))
                .map(said -> Map.<String, Object>of("nextSteps", said.text("whatHappensNext"))).orElse(Map.of());
    }
}
