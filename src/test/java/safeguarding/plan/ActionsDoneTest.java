package safeguarding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;

/** People do what they say they will, or the record says why not; what cannot be true is refused whole (SG-06, R-15). */
class ActionsDoneTest extends InAnEmptyHouse {

    private final ActionsDone actionsDone = new ActionsDone(jdbc, Filled.TODAY);
    private final PromisedActions promised = new PromisedActions(jdbc, actionsDone);

    @BeforeEach
    void threeActionsArePlannedAndOneIsSomebodyElses() {
        plan(REFERENCE, "planningDiscussion", 1, "Fit a lock.");
        plan(REFERENCE, "holdConference", 2, "Ring the bank.", 3, "Visit on Mondays.");
        plan(OTHER, "holdConference", 9, "Find a {{new}} home.");
    }

    @Test
    void keeps_what_became_of_each_action_and_nothing_where_nobody_said() {
        keep(Map.of("action", "1", "done", "DONE", "doneOn", "2026-03-09"), Map.of("action", "2", "done", "NOT_DONE", "because", "It was shut."),
                Map.of("action", "3", "because", "Nobody said."), Map.of("done", "DONE"));
        assertThat(actionsDone.of(REFERENCE)).isEqualTo(Map.of(1L, new Became(Done.DONE, LocalDate.parse("2026-03-09"), null),
                2L, new Became(Done.NOT_DONE, null, "It was shut.")));
        assertThat(actionsDone.of(OTHER)).isEmpty();
    }

    @Test
    void what_was_written_last_holds_and_what_was_written_before_stays() {
        keep(Map.of("action", "2", "done", "NOT_DONE"));
        keep(Map.of("action", "2", "done", "DONE"));
        assertThat(actionsDone.of(REFERENCE).get(2L).done()).isEqualTo(Done.DONE);
        assertThat(jdbc.sql("select count(*) from action_done").query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void says_it_in_a_sentence() {
        assertThat(new Became(Done.DONE, LocalDate.parse("2026-03-09"), null).inWords()).isEqualTo("It was done on 9 March 2026.");
        assertThat(new Became(Done.NOT_DONE, null, "It was shut.").inWords()).isEqualTo("It was not done: It was shut.");
        assertThat(new Became(Done.NO_LONGER_NEEDED, null, null).inWords()).isEqualTo("It is no longer needed.");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses("still to come", Map.of("action", "1", "done", "DONE", "doneOn", Filled.TOMORROW));
        takes(Map.of("action", "1", "done", "DONE", "doneOn", "2026-03-10"));
    }

    @Test
    void refuses_an_action_of_another_enquiry_or_of_none() {
        refuses("not part of this enquiry", Map.of("action", "9", "done", "DONE"));
        refuses("not part of this enquiry", Map.of("action", "Fit a lock.", "done", "DONE"));
    }

    @Test
    void refuses_the_same_action_twice() {
        refuses("twice", Map.of("action", "1", "done", "DONE"), Map.of("action", "1", "done", "NOT_DONE"));
    }

    @Test
    void refuses_a_day_on_which_something_was_done_that_was_not_done() {
        refuses("change one of the two", Map.of("action", "1", "done", "NO_LONGER_NEEDED", "doneOn", "2026-03-09"));
        takes(Map.of("action", "1", "doneOn", "2026-03-09"));
    }

    @Test
    void refuses_a_code_that_is_not_on_the_list() {
        refuses("new to this system", Map.of("action", "1", "done", "PERHAPS"));
    }

    @Test
    void asks_about_the_newest_plan_in_words_that_are_short_enough_to_choose_from() {
        assertThat(options(REFERENCE, "prepareClosure")).containsExactly("Ring the bank.", "Visit on Mondays.");
        plan(OTHER, "holdReview", 10, "x".repeat(300));
        assertThat(options(OTHER, "prepareClosure")).singleElement().asString().hasSizeLessThan(100).endsWith("…");
    }

    @Test
    void a_review_that_came_back_still_looks_back_to_the_plan_before_its_own() {
        assertThat(options(REFERENCE, "holdReview")).containsExactly("Ring the bank.", "Visit on Mondays.");
        aReviewBegins();
        aReviewPlans(4, "Look in on Fridays.");
        assertThat(options(REFERENCE, "holdReview")).containsExactly("Ring the bank.", "Visit on Mondays.");
        assertThat(options(REFERENCE, "prepareClosure")).containsExactly("Look in on Fridays.");
        aReviewBegins();
        assertThat(options(REFERENCE, "holdReview")).as("the next review").containsExactly("Look in on Fridays.");
    }

    @Test
    void what_is_on_record_already_is_not_typed_again() {
        keep(Map.of("action", "3", "done", "DONE", "doneOn", "2026-03-09"));
        assertThat(promised.rows(REFERENCE, "prepareClosure")).isEqualTo(Map.of("actionsDone", List.of(Map.of("action", "2"),
                Map.of("action", "3", "done", "DONE", "doneOn", "2026-03-09"))));
        assertThat(promised.rows("SE-2026-000003", "prepareClosure")).isEmpty();
    }

    private void aReviewBegins() {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, 'REVIEW', current_timestamp)").param(REFERENCE).update();
    }

    private void aReviewPlans(long action, String what) {
        jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, written_by, written_at) select reference, "
                + "max(id), 'REVIEW', 'holdReview', 1, 'review', 'priya', current_timestamp from stage_visit where reference = ? group by reference")
                .param(REFERENCE).update();
        jdbc.sql("insert into action (id, entry_id, reference, what) select ?, max(id), ?, ? from journal_entry")
                .params(action, REFERENCE, what).update();
    }

    private List<String> options(String reference, String form) {
        return ((List<?>) promised.on(reference, form).get("actionOptions")).stream()
                .map(option -> String.valueOf(((Map<?, ?>) option).get("label"))).toList();
    }

    private void plan(String reference, String form, Object... actions) {
        long entry = entry(reference, form, "priya");
        for (int i = 0; i < actions.length; i += 2) {
            jdbc.sql("insert into action (id, entry_id, reference, what) values (?, ?, ?, ?)")
                    .params(actions[i], entry, reference, actions[i + 1]).update();
        }
    }

    private void keep(Map<?, ?>... rows) {
        long id = entry(REFERENCE, "prepareClosure", "priya");
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.reference()).thenReturn(REFERENCE);
        actionsDone.keep(new Answers(Map.of("actionsDone", List.of(rows))), entry);
    }

    private void takes(Map<?, ?>... rows) {
        assertThatCode(() -> handIn(rows)).doesNotThrowAnyException();
    }

    private void refuses(String sentence, Map<?, ?>... rows) {
        assertThatThrownBy(() -> handIn(rows)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private void handIn(Map<?, ?>... rows) {
        actionsDone.refuse(new Submission(REFERENCE, "prepareClosure", 1, "task-1", "priya", new Answers(Map.of("actionsDone", List.of(rows)))));
    }
}
