package safeguarding.risk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gap;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.journal.Unfinished;

/** A risk that has risen and was not weighed, or a child whom nobody has taken on: an enquiry does not close over either (LA-34, MY-07, X-08). */
@Component
class RisksLeft implements Unfinished {

    private static final String MAKE_SAFE = "makeSafe";
    private static final Gap NOT_SAFE = new Gap("", "The risk has risen: finish the task “Make the person safe now” once more.", "X-06, X-08");
    private static final Gap NOT_WEIGHED = new Gap("", "A manager has not looked at the risen risk yet: finish the task "
            + "“Decide what the risen risk changes”.", "LA-34, X-08");
    private static final Gap NOT_REFERRED = new Gap("", "Nobody has taken on a child who may be at risk: finish the task "
            + "“Tell children's services”.", "LA-23, MY-07, X-08");

    private final Journal journal;
    private final Gates gates;

    RisksLeft(Journal journal, @Lazy Gates gates) {
        this.journal = journal;
        this.gates = gates;
    }

    @Override
    public List<Gap> in(String reference) {
        List<Entry> entries = journal.of(reference);
        return Stream.concat(risenRisks(sinceDeath(entries)), children(entries)).toList();
    }

    private Stream<Gap> risenRisks(List<Entry> entries) {
        long risen = entries.stream().filter(entry -> entry.form().equals(RiskRisenForm.ID)).count();
        if (finished(entries, WeighRiskForm.ID).count() >= risen) {
            return Stream.empty();
        }
        long newest = newest(entries.stream().filter(entry -> entry.form().equals(RiskRisenForm.ID)));
        return Stream.of(newest(finished(entries, MAKE_SAFE)) > newest ? NOT_WEIGHED : NOT_SAFE);
    }

    private Stream<Gap> children(List<Entry> entries) {
        long named = entries.stream().filter(entry -> entry.form().equals(SomeoneElseAtRiskForm.ID))
                .filter(entry -> entry.answers().as(SomeoneElse.class).isAChild()).count();
        return finished(entries, ReferChildForm.ID).count() >= named ? Stream.empty() : Stream.of(NOT_REFERRED);
    }

    private Stream<Entry> finished(List<Entry> entries, String form) {
        return entries.stream().filter(entry -> entry.form().equals(form))
                .filter(entry -> gates.goesOnWithout(entry) || gates.gaps(entry).isEmpty());
    }

    /** A death stops every open task, so what had risen before it is weighed nowhere any more (MY-03c). */
    private static List<Entry> sinceDeath(List<Entry> entries) {
        long death = newest(entries.stream().filter(entry -> entry.form().equals("personDied")));
        return entries.stream().filter(entry -> entry.id() > death).toList();
    }

    private static long newest(Stream<Entry> entries) {
        return entries.mapToLong(Entry::id).max().orElse(0);
    }
}
