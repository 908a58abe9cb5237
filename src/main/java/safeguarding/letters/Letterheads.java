package safeguarding.letters;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.journal.Journal;

/** Makes what every letter has: who writes, who can be rung, and whether paper is safe at all (MY-11). */
@Component
class Letterheads {

    private final Enquiries enquiries;
    private final Journal journal;
    private final SafeContact safeContact;
    private final Clock clock;

    Letterheads(Enquiries enquiries, Journal journal, SafeContact safeContact, Clock clock) {
        this.enquiries = enquiries;
        this.journal = journal;
        this.safeContact = safeContact;
        this.clock = clock;
    }

    Letterhead toPerson(String reference) {
        return to(enquiries.get(reference).adult().knownAs(), reference, safeContact.of(reference));
    }

    /** @param name null when it is not known; @param beforeYouPrint for the worker's eyes */
    Letterhead to(String name, String reference, List<Line> beforeYouPrint) {
        return new Letterhead(name, reference, UkDate.of(clock.instant()), journal.lastAnswer(reference, "workerName").orElse(null),
                journal.lastAnswer(reference, "workerPhone").orElse(null), safeContact.mail(reference), beforeYouPrint);
    }
}
