package safeguarding.letters;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Gap;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.Forms;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.outcomes.WishesRecord;

/** How the gates of an enquiry stand in the stage it is in. */
@Component
@Transactional(readOnly = true)
public class GatesNow {

    private static final Gap NOT_CURRENT = new Gap("wishesRevisited",
            "Talk with the person and write down whether they still want the same things, or why you could not ask.", "SG-05, SG-44, SG-52");

    private final Enquiries enquiries;
    private final Journal journal;
    private final Gates gates;
    private final WishesRecord wishes;
    private final TaskNames names;
    private final Forms forms;

    GatesNow(Enquiries enquiries, Journal journal, Gates gates, WishesRecord wishes, TaskNames names, Forms forms) {
        this.enquiries = enquiries;
        this.journal = journal;
        this.gates = gates;
        this.wishes = wishes;
        this.names = names;
        this.forms = forms;
    }

    /**
     * The gate of every form that was filled in during this stage, and the door before the next one. What only tells that something has
     * happened stands before no gate.
     */
    public List<GateNow> of(String reference) {
        enquiries.get(reference);
        List<GateNow> now = new ArrayList<>();
        journal.of(reference).stream().map(Entry::form).distinct().filter(this::hasAGate)
                .forEach(form -> journal.inThisVisit(reference, form).map(this::gate).ifPresent(now::add));
        boolean current = wishes.areCurrent(reference);
        now.add(new GateNow("outcomesCurrent", "Are the person's outcomes on record and current?", current, false,
                current ? List.of() : List.of(NOT_CURRENT)));
        return now;
    }

    private boolean hasAGate(String form) {
        return forms.find(form).filter(AtAnyTime.class::isInstance).isEmpty();
    }

    private GateNow gate(Entry entry) {
        List<Gap> gaps = gates.gaps(entry);
        boolean wentWithout = !gaps.isEmpty() && gates.goesOnWithout(entry);
        return new GateNow(entry.form(), names.of(entry.form()), gaps.isEmpty() || wentWithout, wentWithout, gaps);
    }
}
