package safeguarding.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.StageVisit;
import safeguarding.gate.Gap;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.ExceptionsTaken;
import safeguarding.journal.Form;
import safeguarding.journal.Forms;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

/** What became of each form that was handed in: sent back by its gate, or gone on without what was missing. */
@Component
@Transactional(readOnly = true)
class CameBack {

    private final Journal journal;
    private final Gates gates;
    private final Forms forms;
    private final ExceptionsTaken exceptions;
    private final Enquiries enquiries;
    private final FormWords words;

    CameBack(Journal journal, Gates gates, Forms forms, ExceptionsTaken exceptions, Enquiries enquiries, FormWords words) {
        this.journal = journal;
        this.gates = gates;
        this.forms = forms;
        this.exceptions = exceptions;
        this.enquiries = enquiries;
        this.words = words;
    }

    /** What is noted beside the journal lines of one enquiry, by the line. */
    record Notes(Map<Long, List<String>> byEntry) {

        List<String> of(long entry) {
            return byEntry.getOrDefault(entry, List.of());
        }
    }

    Notes in(String reference) {
        Map<Long, String> wentOn = exceptions.of(reference).stream().collect(Collectors.toMap(ExceptionsTaken.ExceptionTaken::entryId,
                taken -> "Went on without what was missing: " + words.choice(taken.form(), "goOnWithout", taken.ground())));
        List<Entry> entries = journal.of(reference);
        List<StageVisit> visits = enquiries.visits(reference);
        Map<String, Long> lastInVisit = new HashMap<>();
        entries.forEach(entry -> lastInVisit.put(task(entry, visits), entry.id()));
        Map<Long, List<String>> notes = new HashMap<>();
        entries.forEach(entry -> notes.put(entry.id(), Stream.concat(
                sentBack(entry, lastInVisit.get(task(entry, visits)) != entry.id()), Stream.ofNullable(wentOn.get(entry.id()))).toList()));
        return new Notes(notes);
    }

    /** The gate reads the record, which has grown since: what was missing then may be there now, and that it came back still holds. */
    private Stream<String> sentBack(Entry entry, boolean handedInAgain) {
        if (forms.find(entry.form()).filter(AtAnyTime.class::isInstance).isPresent() || gates.goesOnWithout(entry)) {
            return Stream.empty();
        }
        List<Gap> gaps = gates.gaps(entry);
        return !gaps.isEmpty() ? Stream.of("Sent back. Still missing: " + gaps.stream().map(Gap::sentence).collect(Collectors.joining(" ")))
                : handedInAgain ? Stream.of("Handed in again later, in the same stage.") : Stream.empty();
    }

    /** Work of a stage is one task each time the stage is reached; other work stands for itself. */
    private String task(Entry entry, List<StageVisit> visits) {
        return forms.find(entry.form()).map(Form::isOfItsStage).orElse(true) ? entry.form() + visits.stream()
                .filter(visit -> !visit.beganAt().isAfter(entry.writtenAt())).count() : "entry " + entry.id();
    }
}
