package safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import safeguarding.calendar.Timescales;
import safeguarding.demo.Stories;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;
import safeguarding.ownership.MovesBegun;
import safeguarding.restricted.Restrictions;

/** What was written stays as it was written: the database itself refuses to change or delete it (LA-50). */
@RealHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordIsOnlyAddedToTest {

    @Autowired JdbcTemplate jdbc;
    @Autowired StoryTeller storyTeller;
    @Autowired Timescales timescales;
    @Autowired MovesBegun moves;
    @Autowired Restrictions restrictions;
    @Autowired PlatformTransactionManager transactions;

    /** Timescales are chosen and enquiries moved beside any story, and questions of process owners are in no form of ours, so no story writes them. */
    @BeforeAll
    void thereIsSomethingInEveryTable() {
        moves.write("enquiry", 2, Map.of("batch", List.of("instance")), "processowner", "So that there is something to try it on.");
        timescales.change("makeSafe", 0, "manager", "So that there is something to try it on.");
        restrictions.restrict(storyTeller.tell(Stories.all().get(0)), Set.of("practitioner"), "manager", "So that there is something to try it on.");
        jdbc.update("insert into additional_answer (entry_id, field, place, label, asked, form_version) values (?, 'pets', 0, 'Pets?', ?, 1)",
                entryOf(storyTeller.tell(Stories.all().get(0))), "{\"type\": \"textfield\", \"key\": \"pets\", \"label\": \"Pets?\"}");
        jdbc.update("insert into learning_step (item_entry, theme, owner, state, written_by, written_at) select min(id), 'TIME', 'Rosa Lind', 'OPEN', "
                + "'manager', current_timestamp from journal_entry");
        jdbc.update("insert into agency_audit (agency, audited_at, recorded_by, recorded_at) values ('Larch House', current_timestamp, 'manager', "
                + "current_timestamp)");
        jdbc.update("insert into agency_audit_score (audit_id, section, score, evidence) select max(id), 'TRAINING', 'BEGUN', 'Seen' from agency_audit");
        Stories.all().stream().takeWhile(story -> tables().stream().anyMatch(this::isEmpty)).forEach(storyTeller::tell);
    }

    @ParameterizedTest
    @MethodSource("onlyAddedTo")
    void what_was_written_is_neither_changed_nor_deleted(String table) {
        assertThat(isEmpty(table)).as("something to try it on").isFalse();
        isRefused("delete from " + table);
        for (String column : columns(table)) {
            isRefused("update " + table + " set " + column + " = " + column);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adult", "enquiry", "stage_visit"})
    void people_enquiries_and_stages_are_not_deleted(String table) {
        assertThat(isEmpty(table)).isFalse();
        isRefused("delete from " + table);
    }

    @Test
    void no_table_of_the_record_is_forgotten_here() {
        assertThat(new Tables(jdbc).ours().stream().map(String::toLowerCase)).containsExactlyInAnyOrderElementsOf(
                Stream.concat(tables().stream(), Stream.of("outcome_menu", "abuse_type")).toList());
    }

    private static List<String> tables() {
        return Stream.concat(Stream.of("adult", "enquiry", "stage_visit"), onlyAddedTo().stream()).toList();
    }

    private static List<String> onlyAddedTo() {
        return List.of("journal_entry", "answer", "adult_word", "additional_answer", "long_words", "outcome", "outcome_version", "wishes_asked", "wishes_revisited",
                "not_wanted", "control_felt", "wellbeing_safety", "action", "action_done", "action_outcome", "outcome_without_action", "gate_exception",
                "refusal", "capacity_assessment", "advocacy_duty", "consent", "consent_scope", "information_share", "override_record",
                "override_countersigned", "override_reviewed", "pause_step", "timescale", "linked_concern", "transfer", "feedback_answer",
                "outcome_result", "closure", "reopening", "model_deployment", "model_decision", "model_move", "model_move_one", "learning_step",
                "restriction_step", "restriction_reader", "agency_audit", "agency_audit_score");
    }

    private Long entryOf(String reference) {
        return jdbc.queryForObject("select max(id) from journal_entry where reference = ?", Long.class, reference);
    }

    /** Always rolled back: if a lock is missing, the other tests still find their record. */
    private void isRefused(String statement) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            assertThatThrownBy(() -> jdbc.update(statement)).as(statement).rootCause().hasMessageContaining("The record is only ever added to");
        });
    }

    private boolean isEmpty(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class) == 0;
    }

    private List<String> columns(String table) {
        return jdbc.queryForList("select column_name from information_schema.columns where lower(table_name) = ? and lower(table_schema) = 'public'",
                String.class, table);
    }
}
