package safeguarding.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.gate.StillToCome;
import safeguarding.gate.UkDay;
import safeguarding.journal.Journal;
import safeguarding.people.YesNo;

/** Who may ask how it was after an enquiry was closed, and until when (SG-60, RO-04). */
@Component
class IndependentLocks {

    private final Enquiries enquiries;
    private final Journal journal;
    private final AskAgain askAgain;
    private final Clock clock;

    IndependentLocks(Enquiries enquiries, Journal journal, AskAgain askAgain, Clock clock) {
        this.enquiries = enquiries;
        this.journal = journal;
        this.askAgain = askAgain;
        this.clock = clock;
    }

    /** @throws Refusal when this person may not ask, may not ask again, or not on that day */
    void refuse(String reference, String by, LocalDate heldOn) {
        Refusal.when(hasWorkedOnIt(reference, by), "You worked on this enquiry yourself. They may tell somebody independent what they would not "
                + "tell us: please ask a colleague who had no part in it.");
        Refusal.when(doNotWantToBeAsked(reference), "They said that they do not want to be asked again. Please leave them in peace. "
                + "If they come to you themselves, use “Open an enquiry again”, or raise a new concern.");
        Refusal.when(askAgain.isAnswered(reference), "Somebody independent has asked them already, and they answered everything. "
                + "Please do not ask them all of it again.");
        StillToCome.refuse(heldOn, clock, "The day on which you asked them is still to come. Please put the day on which you asked.");
        refuseDay(LocalDate.ofInstant(enquiries.get(reference).endedAt(), clock.getZone()), heldOn);
    }

    private static void refuseDay(LocalDate closedOn, LocalDate heldOn) {
        Refusal.when(heldOn != null && heldOn.isBefore(closedOn), "This enquiry was closed on " + UkDay.of(closedOn)
                + ", and you asked them before that. Please put a day from then on; what was said earlier belongs to the feedback conversation.");
        Refusal.when(heldOn != null && heldOn.isAfter(AskAgain.lastDay(closedOn)), "This enquiry was closed on " + UkDay.of(closedOn)
                + ", and somebody independent asks for eight weeks at most: until " + UkDay.of(AskAgain.lastDay(closedOn))
                + ". If they need something, use “Open an enquiry again”, or raise a new concern.");
    }

    /** Whoever has asked for a part of it already is still independent. */
    private boolean hasWorkedOnIt(String reference, String by) {
        return journal.of(reference).stream().anyMatch(entry -> entry.writtenBy().equals(by) && !entry.form().equals(IndependentFeedbackForm.ID));
    }

    private boolean doNotWantToBeAsked(String reference) {
        return journal.last(reference, FeedbackConversationForm.ID)
                .filter(entry -> YesNo.NO.name().equals(entry.answers().text("consentToContactLater"))).isPresent();
    }
}
