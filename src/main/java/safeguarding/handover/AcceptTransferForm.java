package safeguarding.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.gate.StillToCome;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** A named person takes an enquiry on, or says why not (MY-07). There is no way round it: without an answer everything stays. */
@Component
class AcceptTransferForm implements BesideTheStages<Acceptance> {

    static final String ID = "acceptTransfer";

    private static final Gate<Acceptance> GATE = Gate.of(
            new Rule<>("accepted", "Say whether this is taken on.", "MY-07", a -> a.answer().accepted() != null),
            new Rule<>("acceptedByName", "It is taken on: write the name of the person who takes it on.", "MY-07",
                    a -> a.answer().accepted() != YesNo.YES || a.answer().acceptedByName() != null),
            new Rule<>("acceptedOn", "Put the day on which this was answered.", "MY-07", a -> a.answer().acceptedOn() != null),
            new Rule<>("acceptBecause", "Write down what they know already and will do first; if it is not taken on, write down why not.",
                    "MY-07, MY-02a", a -> a.answer().acceptBecause() != null));

    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptTransferForm(Journal journal, JdbcClient jdbc, Clock clock) {
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Acceptance read(String reference, Answers answers) {
        return new Acceptance(answers.as(Acceptance.Answer.class), journal.last(reference, TransferAskedForm.ID)
                .map(AcceptTransferForm::asked).orElse(null));
    }

    @Override
    public Gate<Acceptance> gate() {
        return GATE;
    }

    @Override
    public void refuse(Acceptance acceptance, Submission submission) {
        StillToCome.refuse(acceptance.answer().acceptedOn(), clock,
                "The day of the answer is still to come. Please put the day on which they really answered.");
        if (acceptance.isByWhoeverAsked(submission.by())) {
            throw new Refusal("You asked for this to be taken on, so you cannot take it on yourself. Answer “No” to keep it, "
                    + "or ask a manager to give this task to somebody else.");
        }
    }

    @Override
    public void keep(Acceptance acceptance, Entry entry) {
        if (acceptance.asked() != null && GATE.isOpen(acceptance)) {
            jdbc.sql("insert into transfer (entry_id, reference, from_user, to_user, accepted, accepted_by) values (?, ?, ?, ?, ?, ?)")
                    .params(entry.id(), entry.reference(), acceptance.asked().by(),
                            acceptance.asked().isColleague() ? entry.writtenBy() : null,
                            acceptance.answer().accepted().name(), acceptance.answer().acceptedByName()).update();
        }
    }

    /** Who is asked and why, so that nobody has to look for it. */
    @Override
    public Map<String, Object> prefill(String reference) {
        Map<String, Object> shown = new HashMap<>(Map.of("acceptedOn", LocalDate.now(clock).toString()));
        journal.last(reference, TransferAskedForm.ID).map(Entry::answers).ifPresent(answers -> {
            shown.put("receiverName", answers.text("receiverName"));
            shown.put("transferBecause", answers.text("transferBecause"));
            shown.put("personToldWhat", answers.text("personToldWhat"));
        });
        return shown;
    }

    @Override
    public Map<String, Predicate<Acceptance>> turnings() {
        return Map.of("transferAccepted", Acceptance::isGiven);
    }

    /** Until a named person has said yes it stays with whoever asked (MY-07). */
    @Override
    public boolean isWork(Answers answers) {
        Acceptance acceptance = new Acceptance(answers.as(Acceptance.Answer.class), null);
        return acceptance.isGiven() && GATE.isOpen(acceptance);
    }

    @Override
    public boolean mayGoOnWithout() {
        return false;
    }

    private static Acceptance.Asked asked(Entry entry) {
        return new Acceptance.Asked(entry.writtenBy(), Receiver.COLLEAGUE_HERE.name().equals(entry.answers().text("receiver")));
    }
}
