package safeguarding.capacity;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Asks the table which advocate is needed, and keeps its answer together with what it rests on (LA-15). */
@Component
@Transactional
public class AdvocacyDuty {

    private final Journal journal;
    private final AdvocacyTable table;
    private final JdbcClient jdbc;

    AdvocacyDuty(Journal journal, AdvocacyTable table, JdbcClient jdbc) {
        this.journal = journal;
        this.table = table;
        this.jdbc = jdbc;
    }

    /**
     * Decides on the last time that it was considered who helps them to be heard. Asked twice about the same, it keeps its first answer.
     *
     * @throws Refusal when that was never considered
     */
    public void decide(String reference) {
        Entry considered = journal.last(reference, ConsiderAdvocacyForm.ID).orElseThrow(() -> new Refusal(
                "Nobody has written down yet who helps them to be heard. Please finish the task “Agree who helps them to be heard” first."));
        if (jdbc.sql("select count(*) from advocacy_duty where entry_id = ?").param(considered.id()).query(Long.class).single() == 0) {
            keep(considered, facts(reference, considered.answers().as(Hearing.class)));
        }
    }

    private AdvocacyFacts facts(String reference, Hearing hearing) {
        Conclusion conclusion = journal.last(reference, AssessCapacityForm.ID)
                .map(entry -> entry.answers().as(Assessment.Verdict.class).conclusion()).orElse(null);
        return new AdvocacyFacts(hearing.hasDifficulty(), hearing.hasAppropriatePerson(), conclusion);
    }

    private void keep(Entry considered, AdvocacyFacts facts) {
        jdbc.sql("""
                insert into advocacy_duty (entry_id, reference, difficulty, appropriate_person, capacity, duty)
                values (:entry, :reference, :difficulty, :appropriatePerson, :capacity, :duty)""")
                .param("entry", considered.id()).param("reference", considered.reference())
                .param("difficulty", facts.difficulty()).param("appropriatePerson", facts.appropriatePerson())
                .param("capacity", facts.conclusion() == null ? null : facts.conclusion().name(), Types.VARCHAR)
                .param("duty", table.duty(facts).name()).update();
    }
}
