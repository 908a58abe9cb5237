package safeguarding.capacity;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Who helps them to be heard: what the table answered, and how far the advocate has come since (LA-15, SG-28, R-11). */
@Component
@Transactional(readOnly = true)
public class Advocates {

    private final Journal journal;
    private final JdbcClient jdbc;

    Advocates(Journal journal, JdbcClient jdbc) {
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /**
     * The newest decision about an advocate, and what came of it. A day is null until it is on record.
     *
     * @param entryId      the journal line in which it was considered
     * @param referred     the day the advocate was asked for
     * @param accepted     the day they said yes
     * @param firstContact the day they first met or spoke with the person
     */
    public record Advocacy(long entryId, Duty duty, boolean difficulty, boolean appropriatePerson,
            LocalDate referred, LocalDate accepted, LocalDate firstContact) {
    }

    /** Empty when it was never considered who helps them. */
    public Optional<Advocacy> latest(String reference) {
        return jdbc.sql("""
                select entry_id, duty, difficulty, appropriate_person from advocacy_duty
                where reference = ? order by entry_id desc limit 1""").param(reference)
                .query((row, n) -> advocacy(reference, row.getLong("entry_id"), Duty.valueOf(row.getString("duty")),
                        row.getBoolean("difficulty"), row.getBoolean("appropriate_person"))).optional();
    }

    /** What the table last answered; empty when it was never asked. */
    public Optional<Duty> duty(String reference) {
        return jdbc.sql("select duty from advocacy_duty where reference = ? order by entry_id desc limit 1")
                .param(reference).query(String.class).optional().map(Duty::valueOf);
    }

    private Advocacy advocacy(String reference, long considered, Duty duty, boolean difficulty, boolean appropriatePerson) {
        Answers referral = since(considered, reference, ReferAdvocateForm.ID);
        Answers beginning = since(considered, reference, AdvocateBeganForm.ID);
        return new Advocacy(considered, duty, difficulty, appropriatePerson, referral.as(Referral.class).advocateReferredOn(),
                beginning.as(Beginning.Step.class).advocateAcceptedOn(), beginning.as(Beginning.Step.class).advocateFirstContactOn());
    }

    private Answers since(long considered, String reference, String form) {
        return journal.last(reference, form).filter(entry -> entry.id() > considered).map(Entry::answers).orElse(Answers.NONE);
    }
}
