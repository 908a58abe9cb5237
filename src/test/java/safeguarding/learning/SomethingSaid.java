package safeguarding.learning;

import java.time.OffsetDateTime;
import java.util.Map;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;

/** People who told us something, in the real tables. Today is 10 March 2026. */
abstract class SomethingSaid extends InAnEmptyHouse {

    final Items items = new Items(jdbc, user -> user.equals("manager") ? "Maya Manager" : user, Filled.TODAY);
    final Learning learning = new Learning(jdbc);

    /** Somebody said this on that day at noon. @return the journal entry */
    long said(String reference, String form, String voice, String day, Map<String, String> answers) {
        jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, voice, written_by, written_at) values "
                + "(?, ?, 'FEEDBACK_AND_CLOSURE', ?, 1, random_uuid(), ?, 'practitioner', ?)").param(reference).param(visit(reference)).param(form)
                .param(voice).param(OffsetDateTime.parse(day + "T12:00:00Z")).update();
        long entry = jdbc.sql("select max(id) from journal_entry").query(Long.class).single();
        answers.forEach((field, words) -> jdbc.sql("insert into answer (entry_id, field, words, is_json) values (?, ?, ?, false)")
                .params(entry, field, words).update());
        return entry;
    }

    long better(String reference, String day, String words) {
        return said(reference, "feedbackConversation", "PERSON", day, Map.of("couldHaveDoneBetter", words));
    }

    /** They come to the closing stage once more. */
    void comesAgain(String reference) {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, 'FEEDBACK_AND_CLOSURE', current_timestamp)").param(reference).update();
    }

    /** A step that was taken on that day at noon. */
    void step(long entry, Theme theme, State state, String whatChanged, String day) {
        jdbc.sql("insert into learning_step (item_entry, theme, owner, state, what_changed, written_by, written_at) values (?, ?, 'Rosa Lind', ?, ?, "
                + "'manager', ?)").param(entry).param(theme.name()).param(state.name()).param(whatChanged)
                .param(OffsetDateTime.parse(day + "T12:00:00Z")).update();
    }

    void restrictTo(String reader) {
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'A colleague', "
                + "'manager', current_timestamp)").param(Filled.REFERENCE).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), ? from restriction_step").param(reader).update();
    }

    static Sought sought(String theme, String state) {
        return new Sought(theme, state, "");
    }

    private Long visit(String reference) {
        Long visit = jdbc.sql("select coalesce(max(id), 0) from stage_visit where reference = ?").param(reference).query(Long.class).single();
        if (visit > 0) {
            return visit;
        }
        comesAgain(reference);
        return visit(reference);
    }
}
