package safeguarding.declined;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** What the record says about people who want nothing to happen. All of it is worked out, none of it is ticked (MY-01, MY-03, MY-06). */
@Component
@Transactional(readOnly = true)
public class Refusals {

    private final Journal journal;
    private final Gates gates;
    private final Enquiries enquiries;
    private final Reaching reaching;
    private final Checks checks;

    Refusals(Journal journal, Gates gates, Enquiries enquiries, Reaching reaching, Checks checks) {
        this.journal = journal;
        this.gates = gates;
        this.enquiries = enquiries;
        this.reaching = reaching;
        this.checks = checks;
    }

    /** The no that stands, of whichever voice; empty when nobody said no, or each has agreed or wished for something since. */
    public Optional<RefusalStory> standing(String reference) {
        return StandingRefusals.in(journal.of(reference).stream().map(Moment::of));
    }

    /** True when nothing is left to ask: the no that was said last was understood, duties were considered and the door is open (MY-01a). */
    public boolean checksDone(String reference) {
        return standing(reference).map(RefusalStory::notTakenUp).orElse(List.of()).isEmpty() && checks.toDo(reference).isEmpty();
    }

    /**
     * True when the enquiry is closing or has closed because the person wanted it to: they said no themselves, they did not take it
     * back, and it is on record that no duty came before it. What only the family declined does not count (MY-03b).
     */
    public boolean ceasedAtTheirRequest(String reference) {
        return isClosing(reference) && standing(reference).filter(story -> isTheirOwn(story, reference)).isPresent()
                && noDutyCameFirst(reference) && !wentOnAllTheSame(reference);
    }

    /** Every check with its answer, on one page for whoever agrees to close; empty when nobody ever said no. */
    public List<Check> checks(String reference) {
        Optional<RefusalStory> standing = standing(reference);
        if (standing.isEmpty() && checks.declined(reference).isEmpty()) {
            return List.of();
        }
        List<Check> page = new ArrayList<>();
        page.add(Check.of("Whose no still stands?", standing.<Object>map(story -> List.copyOf(story.voices())).orElse("Nobody's")));
        page.addAll(checks.declined(reference).map(Entry::answers).orElse(Answers.NONE).as(Declined.class).checks());
        page.addAll(checks.talk(reference).orElseGet(() -> Answers.NONE.as(Understanding.Talk.class)).checks());
        page.addAll(checks.duties(reference).orElseGet(() -> Answers.NONE.as(Duties.class)).checks());
        page.addAll(checks.openDoor(reference).orElseGet(() -> Answers.NONE.as(OpenDoor.class)).checks());
        checks.tries(reference).forEach(attempt -> page.add(attempt.check()));
        page.addAll(checks.exceptions(reference));
        return List.copyOf(page);
    }

    /** How the way back was left open after the last no, for the letter that repeats it (MY-01b). */
    public Optional<OpenDoor> openDoor(String reference) {
        return checks.openDoor(reference);
    }

    private boolean isClosing(String reference) {
        return !reaching.hasDied(reference)
                && enquiries.current(reference).filter(visit -> visit.stage() == Stage.FEEDBACK_AND_CLOSURE).isPresent();
    }

    /** True when we heard it from the person, or from an advocate: not only from somebody who says it for them. */
    private boolean isTheirOwn(RefusalStory story, String reference) {
        Voice talkedWith = checks.talk(reference).map(Understanding.Talk::spokeWith).orElse(null);
        return story.isTheirOwn() && (story.byVoice().get(Voice.PERSON).fromThem()
                || talkedWith == Voice.PERSON || talkedWith == Voice.ADVOCATE);
    }

    /** It has to be on record that duties were thought of: silence is no answer. */
    private boolean noDutyCameFirst(String reference) {
        return checks.duties(reference).filter(duties -> duties.dutyOverrides() == YesNo.NO).isPresent();
    }

    private boolean wentOnAllTheSame(String reference) {
        return gates.leads(reference, "overrideAgreed")
                || journal.lastAnswer(reference, "consentOverride").filter(ground -> !ground.equals("NO")).isPresent();
    }
}
