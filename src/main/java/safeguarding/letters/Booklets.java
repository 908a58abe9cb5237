package safeguarding.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.people.Voice;

/** Makes the booklet from the record, anew each time it is opened (SG-20, SG-38). */
@Component
@Transactional(readOnly = true)
public class Booklets {

    private final Enquiries enquiries;
    private final Journal journal;
    private final Ledger ledger;
    private final NotWanted notWanted;
    private final SafeContact safeContact;
    private final Clock clock;

    Booklets(Enquiries enquiries, Journal journal, Ledger ledger, NotWanted notWanted, SafeContact safeContact, Clock clock) {
        this.enquiries = enquiries;
        this.journal = journal;
        this.ledger = ledger;
        this.notWanted = notWanted;
        this.safeContact = safeContact;
        this.clock = clock;
    }

    /** @throws safeguarding.gate.Refusal when no enquiry has this reference */
    public Booklet of(String reference) {
        Enquiry enquiry = enquiries.get(reference);
        Answers prepared = journal.last(reference, "prepareFirstConversation").map(Entry::answers).orElse(Answers.NONE);
        List<Outcome> wanted = ledger.current(reference);
        List<NotWanted.Said> unwanted = notWanted.of(reference);
        Optional<Voice> refusing = Booklet.speaking(unwanted.stream().map(NotWanted.Said::voice).toList());
        List<Entry> latestFirst = new ArrayList<>(journal.of(reference));
        Collections.reverse(latestFirst);
        return new Booklet(enquiry.adult().knownAs(), reference, UkDate.of(clock.instant()),
                prepared.text("workerName"), prepared.text("workerPhone"),
                Booklet.spokenFor(Booklet.speaking(wanted.stream().map(Outcome::voice).toList())), Booklet.slots(wanted),
                Booklet.spokenFor(refusing),
                unwanted.stream().filter(said -> refusing.filter(said.voice()::equals).isPresent()).map(NotWanted.Said::words)
                        .findFirst().orElse(null),
                latest(latestFirst, "nextSteps", "whatHappensNext").orElse(null),
                latest(latestFirst, "nextContactOn").filter(this::isStillToCome).map(UkDate::ofText).orElse(null),
                safeContact.mail(reference), safeContact.of(reference));
    }

    private static Optional<String> latest(List<Entry> latestFirst, String... fields) {
        return latestFirst.stream().map(Entry::answers)
                .flatMap(answers -> Stream.of(fields).map(answers::text).filter(text -> text != null)).findFirst();
    }

    private boolean isStillToCome(String day) {
        return !LocalDate.parse(day).isBefore(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
    }
}
