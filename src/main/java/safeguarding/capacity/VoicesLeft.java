package safeguarding.capacity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Gap;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.journal.Unfinished;

/**
 * A question about capacity that nobody has thought through, a decision put off, or an advocate who is still to come: an enquiry
 * does not close over any of them (LA-14, LA-15, X-08). Asking the question again begins its tasks anew, so nothing here is a dead end.
 */
@Component
@Transactional(readOnly = true)
class VoicesLeft implements Unfinished {

    private static final Gap NOT_ASSESSED = new Gap("", "Somebody asked whether they can make a decision: finish the task "
            + "“Think about whether they can decide this”.", "SG-25, LA-14, X-08");
    private static final Gap PUT_OFF = new Gap("", "They could not make a decision that day, and we said that we would ask again: "
            + "start “A question about capacity or advocacy”, and ask them.", "LA-14, X-08");
    private static final Gap NOT_DECIDED = new Gap("", "They cannot make a decision, and nobody has decided with them what is best: finish the task "
            + "“Decide together what is best for them”.", "MY-05, X-08");
    private static final Gap NOT_CONSIDERED = new Gap("", "Nobody has written down who helps them to be heard: finish the task "
            + "“Agree who helps them to be heard”.", "LA-15, SG-28, X-08");
    private static final Gap NOT_REFERRED = new Gap("", "They need an advocate, and nobody has asked for one: finish the task "
            + "“Ask for the advocate”.", "LA-15, SG-28, X-08");
    private static final Gap NOT_BEGUN = new Gap("", "An advocate was asked for: finish the task “Make sure the advocate has begun”.",
            "LA-15, SG-28, X-08");

    private final Journal journal;
    private final Advocates advocates;
    private final Gates gates;

    VoicesLeft(Journal journal, Advocates advocates, @Lazy Gates gates) {
        this.journal = journal;
        this.advocates = advocates;
        this.gates = gates;
    }

    @Override
    public List<Gap> in(String reference) {
        List<Entry> entries = sinceDeath(journal.of(reference));
        return Stream.of(capacity(reference, entries), advocacy(reference, entries)).flatMap(Optional::stream).toList();
    }

    private Optional<Gap> capacity(String reference, List<Entry> entries) {
        Optional<Entry> assessed = finished(entries, AssessCapacityForm.ID);
        long begun = Math.max(asked(reference, entries), id(last(entries, AssessCapacityForm.ID)));
        if (id(assessed) < begun) {
            return Optional.of(NOT_ASSESSED);
        }
        Conclusion conclusion = assessed.map(entry -> entry.answers().as(Assessment.Verdict.class).conclusion()).orElse(null);
        if (conclusion == Conclusion.NOT_NOW_ASK_LATER) {
            return Optional.of(PUT_OFF);
        }
        return conclusion == Conclusion.LACKS_CAPACITY && id(finished(entries, BestInterestsForm.ID)) < id(assessed)
                ? Optional.of(NOT_DECIDED) : Optional.empty();
    }

    private Optional<Gap> advocacy(String reference, List<Entry> entries) {
        long considered = id(finished(entries, ConsiderAdvocacyForm.ID));
        if (considered < id(finished(entries, AssessCapacityForm.ID))) {
            return Optional.of(NOT_CONSIDERED);
        }
        if (considered == 0 || advocates.duty(reference).filter(Duty::asksForSomeone).isEmpty()) {
            return Optional.empty();
        }
        long referred = id(finished(entries, ReferAdvocateForm.ID));
        if (referred < considered) {
            return Optional.of(NOT_REFERRED);
        }
        return id(finished(entries, AdvocateBeganForm.ID)) < referred ? Optional.of(NOT_BEGUN) : Optional.empty();
    }

    /** The last time somebody asked, in the form for it or by a doubt in the first conversation. */
    private long asked(String reference, List<Entry> entries) {
        return Math.max(id(last(entries, CapacityQuestionForm.ID)),
                gates.leads(reference, "capacityDoubted") ? id(last(entries, "firstConversation")) : 0);
    }

    private Optional<Entry> finished(List<Entry> entries, String form) {
        return last(entries.stream().filter(entry -> entry.form().equals(form))
                .filter(entry -> gates.goesOnWithout(entry) || gates.gaps(entry).isEmpty()).toList(), form);
    }

    private static Optional<Entry> last(List<Entry> entries, String form) {
        return entries.stream().filter(entry -> entry.form().equals(form)).reduce((earlier, later) -> later);
    }

    private static long id(Optional<Entry> entry) {
        return entry.map(Entry::id).orElse(0L);
    }

    /** A death stops every open task, and there is no decision left that could be the person's (MY-03c). */
    private static List<Entry> sinceDeath(List<Entry> entries) {
        long death = id(last(entries, "personDied"));
        return entries.stream().filter(entry -> entry.id() > death).toList();
    }
}
