package safeguarding.record;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import safeguarding.demo.Stories;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;

/** What must never be in the record is refused by the database, so that it holds even against a bug. */
@RealHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsTest {

    @Autowired JdbcClient jdbc;
    @Autowired StoryTeller storyTeller;
    @Autowired PlatformTransactionManager transactions;

    private String reference;
    private long entry;

    @BeforeAll
    void anEnquiryUnderWay() {
        reference = storyTeller.tell(Stories.all().stream().filter(story -> story.ends().equals("agreeClosure")).findFirst().orElseThrow());
        entry = jdbc.sql("select max(id) from journal_entry where reference = ?").param(reference).query(Long.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into wishes_asked (entry_id, reference, voice, asked) values (:entry, :reference, 'PERSON', 'PERHAPS')",
        "insert into wishes_asked (entry_id, reference, voice, asked) values (:entry, :reference, 'NEIGHBOUR', 'DECLINED')",
        "insert into wishes_revisited (entry_id, reference, voice, revisited) values (:entry, :reference, 'PERSON', 'SKIPPED')",
        "insert into control_felt (entry_id, reference, voice, felt) values (:entry, :reference, 'PERSON', 'FINE')",
        "insert into not_wanted (entry_id, reference, voice, words) values (:entry, :reference, 'PERSON', '  ')",
        "insert into outcome (reference, voice) values (:reference, 'FAMILY')",
        "insert into outcome_version (outcome_id, version, rank_of_three, words, menu, entry_id) values (:outcome, 9, 1, 'x', 'MONEY', :entry)",
        "insert into outcome_version (outcome_id, version, rank_of_three, words, entry_id) values (:outcome, 9, 4, 'x', :entry)",
        "insert into outcome_version (outcome_id, version, rank_of_three, words, entry_id) values (:outcome, 9, 1, ' ', :entry)",
        "insert into outcome_version (outcome_id, version, rank_of_three, words, entry_id) values (:outcome, 0, 1, 'again', :entry)",
        "insert into feedback_answer (entry_id, question, answer) values (:entry, 'LIKED_US', 'YES')",
        "insert into feedback_answer (entry_id, question, answer) values (:entry, 'FEEL_SAFE', 'BLANK')",
        "insert into outcome_result (entry_id, outcome_id, result) values (:entry, :outcome, 'MOSTLY')",
        "insert into outcome_result (entry_id, outcome_id, result, reason) values (:entry, :outcome, 'NOT', 'BUDGET')",
        "insert into action (id, entry_id, reference, what, response) values (-1, :entry, :reference, 'x', 'PRAYER')",
        "insert into action (id, entry_id, reference, what, response_answer) values (-1, :entry, :reference, 'x', 'PERHAPS')",
        "insert into action (id, entry_id, reference, what) values (-1, :entry, :reference, ' ')",
        "insert into action_outcome (action_id, outcome_id) values (-1, :outcome)",
        "insert into gate_exception (entry_id, ground, because) values (:entry, 'NO_TIME', 'x')",
        "insert into gate_exception (entry_id, ground, because) values (:entry, 'OTHER', ' ')",
        "insert into stage_visit (reference, stage, began_at) values (:reference, 'TEA', current_timestamp)",
        "insert into additional_answer (entry_id, field, place, label, asked, form_version) values (:entry, 'pets', 0, ' ', '{}', 1)",
        "update enquiry set ending = 'CLOSED' where reference = :reference",
        "update enquiry set ending = 'FORGOTTEN', ended_at = current_timestamp where reference = :reference"})
    void a_code_that_is_none_or_a_blank_that_must_not_be(String statement) {
        isRefused(statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into journal_entry (reference, stage, form, form_version, work_item, written_by, written_at) values "
            + "('SE-1999-000001', 'CONCERN', 'x', 1, 'new', 'someone', current_timestamp)",
        "insert into journal_entry (reference, stage, form, form_version, work_item, written_by, written_at) values "
            + "(:reference, 'CONCERN', 'x', 1, 'new', ' ', current_timestamp)",
        "insert into journal_entry (reference, stage, form, form_version, work_item, written_by, written_at) select reference, stage, form, "
            + "form_version, work_item, written_by, written_at from journal_entry where id = :entry",
        "insert into answer (entry_id, field, words, is_json) values (-1, 'x', 'x', false)",
        "insert into outcome (reference, voice) values ('SE-1999-000001', 'PERSON')",
        "insert into wishes_asked (entry_id, reference, voice, asked) values (:entry, 'SE-1999-000001', 'PERSON', 'DECLINED')"})
    void words_of_nobody_or_in_no_enquiry_or_twice(String statement) {
        isRefused(statement);
    }

    @Test
    void but_not_what_is_right() {
        assertThatCode(() -> tries(closing(":entry", ":entry", ":entry", "'priya'", "'maya'"))).doesNotThrowAnyException();
    }

    @Test
    void a_closure_without_a_feedback_conversation() {
        isRefused(closing("null", ":entry", ":entry", "'priya'", "'maya'"));
        isRefused(closing("-1", ":entry", ":entry", "'priya'", "'maya'"));
        isRefused(closing(":entry", "null", ":entry", "'priya'", "'maya'"));
    }

    @Test
    void a_closure_with_the_feedback_of_somebody_elses_enquiry() {
        isRefused(closing("(select max(id) from journal_entry where reference <> :reference)", ":entry", ":entry", "'priya'", "'maya'"));
    }

    @Test
    void a_closure_agreed_by_whoever_prepared_it() {
        isRefused(closing(":entry", ":entry", ":entry", "'maya'", "'maya'"));
    }

    private static String closing(String feedback, String prepared, String agreed, String preparedBy, String agreedBy) {
        return "insert into closure (reference, feedback_entry, prepared_entry, agreed_entry, prepared_by, agreed_by) values (:reference, "
                + String.join(", ", feedback, prepared, agreed, preparedBy, agreedBy) + ")";
    }

    private void isRefused(String statement) {
        assertThatThrownBy(() -> tries(statement)).as(statement).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void tries(String statement) {
        long outcome = jdbc.sql("select min(id) from outcome where reference = ?").param(reference).query(Long.class).single();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql(statement).param("reference", reference).param("entry", entry).param("outcome", outcome).update();
        });
    }
}
