package safeguarding.declined;

import java.util.Arrays;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.people.YesNo;

/** One row for each refusal that was talked through to its end, so that it can be counted why people say no (MY-01e). */
@Component
class RefusalRegister {

    private final Journal journal;
    private final JdbcClient jdbc;

    RefusalRegister(Journal journal, JdbcClient jdbc) {
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** What was gone on without is null: not recorded is not the same as no. */
    void add(OpenDoor door, Entry entry) {
        Declined declined = last(entry, PersonDeclinesForm.ID, Declined.class);
        Understanding.Talk talk = last(entry, UnderstandRefusalForm.ID, Understanding.Talk.class);
        Duties duties = last(entry, ConsiderDutiesForm.ID, Duties.class);
        jdbc.sql("""
                insert into refusal (entry_id, reference, voice, who_declines, reason, seen_alone, pressure, informed, others_at_risk,
                  duty_overrides, open_door, next_try, next_try_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(entry.id(), entry.reference(), code(declined.spokeWith()), code(declined.whoDeclines()),
                        code(talk.reasonCode()), yes(talk.seenAlone()), yes(talk.pressureConsidered()), yes(talk.informed()),
                        yes(duties.othersAtRisk()), yes(duties.dutyOverrides()), code(door.openDoorForm()), code(door.nextTry()),
                        door.nextTryOn())).update();
    }

    private <S> S last(Entry entry, String form, Class<S> section) {
        return journal.last(entry.reference(), form).map(Entry::answers).orElse(Answers.NONE).as(section);
    }

    private static String code(Enum<?> choice) {
        return of(choice, Enum::name);
    }

    private static Boolean yes(YesNo answer) {
        return of(answer, given -> given == YesNo.YES);
    }

    private static <T, R> R of(T value, Function<T, R> seen) {
        return value == null ? null : seen.apply(value);
    }
}
