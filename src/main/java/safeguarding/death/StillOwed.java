package safeguarding.death;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gap;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.journal.Unfinished;

/** A death that nobody has thought about yet: an enquiry does not close over it (MY-03c, X-08). */
@Component
class StillOwed implements Unfinished {

    private static final Gap NOT_THOUGHT_ABOUT = new Gap("", "The person has died, and a manager has not said yet what is owed: finish the "
            + "task “Think about what is owed after a death”.", "MY-03c, X-08");

    private final Journal journal;
    private final Gates gates;

    StillOwed(Journal journal, @Lazy Gates gates) {
        this.journal = journal;
        this.gates = gates;
    }

    @Override
    public List<Gap> in(String reference) {
        Optional<Entry> death = journal.last(reference, PersonDiedForm.ID);
        return death.isEmpty() || wasThoughtAbout(death.get()) ? List.of() : List.of(NOT_THOUGHT_ABOUT);
    }

    private boolean wasThoughtAbout(Entry death) {
        return journal.last(death.reference(), ThinkAfterDeathForm.ID)
                .filter(thought -> thought.id() > death.id() && gates.gaps(thought).isEmpty()).isPresent();
    }
}
