package safeguarding.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

/** What somebody was asked and has not answered. */
@Component
class Unanswered {

    private final Journal journal;
    private final Gates gates;

    Unanswered(Journal journal, @Lazy Gates gates) {
        this.journal = journal;
        this.gates = gates;
    }

    /**
     * Everything that was asked with the one form since all of it had last been answered with the other, oldest first; empty when
     * nothing waits for an answer. A death stops every open task, so what was asked before it waits no longer (MY-03c).
     */
    List<Entry> of(String reference, String asking, String answering) {
        List<Entry> asked = new ArrayList<>();
        int answered = 0;
        for (Entry entry : journal.of(reference)) {
            if (entry.form().equals(asking)) {
                asked.add(entry);
            } else if (entry.form().equals(answering) && isFinished(entry)) {
                answered++;
            }
            if (entry.form().equals("personDied") || answered >= asked.size()) {
                asked.clear();
                answered = 0;
            }
        }
        return asked;
    }

    /** What was asked, one paragraph for each that is still open. */
    String words(String reference, String asking, String answering, String field) {
        return of(reference, asking, answering).stream().map(entry -> entry.answers().text(field))
                .collect(Collectors.joining("\n\n"));
    }

    private boolean isFinished(Entry entry) {
        return gates.goesOnWithout(entry) || gates.gaps(entry).isEmpty();
    }
}
