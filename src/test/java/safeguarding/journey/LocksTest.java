package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.gate.Refusal;

/** A lock refuses with one sentence: nothing is saved, and the task stays where it is. */
class LocksTest extends Journey {

    private static final String TOMORROW = LocalDate.now().plusDays(1).toString();

    @Autowired JdbcClient jdbc;

    @Test
    void a_concern_without_a_name_or_without_what_was_said_opens_no_enquiry() {
        long before = rows("enquiry") + rows("adult") + rows("journal_entry");
        isNotOpened(Map.of("adultName", " "), "Please fill in “");
        isNotOpened(Map.of("whatWasSaid", ""), "Please fill in “");
        isNotOpened(Map.of("bornOn", TOMORROW), "The date of birth is still to come");
        isNotOpened(Map.of("doNotWant", "No police."), "so that nobody else's words pass for theirs");
        assertThat(rows("enquiry") + rows("adult") + rows("journal_entry")).isEqualTo(before);
    }

    @Test
    void a_day_that_is_still_to_come_is_not_written_down_as_past() {
        raise();
        isRefused("makeSafe", Map.of("heldOn", TOMORROW), "is still to come");
        workUntil("firstConversation");
        isRefused("firstConversation", Map.of("heldOn", TOMORROW), "is in the future");
        isRefused("firstConversation", Map.of("heldOn", "last Tuesday"), "is not a date. Please give day, month and year.");
        isRefused("firstConversation", Map.of("heldOn", "2026-02-30"), "is not a date. Please give day, month and year.");
    }

    @Test
    void an_answer_that_the_form_does_not_offer_is_not_kept() {
        raise();
        isRefused("makeSafe", Map.of("safeNow", "PERHAPS"), "Please choose one of the answers for “");
        isRefused("makeSafe", Map.of("emergencyServices", List.of("POLICE", "NAVY")), "Please choose from the list for “");
        isRefused("makeSafe", Map.of("whatMakesThemSafe", List.of("a", "b")), "could not be read");
    }

    @Test
    void a_contradiction_is_for_the_worker_to_resolve() {
        raise();
        isRefused("makeSafe", Map.of("emergencyServices", List.of("NONE", "POLICE")), "Please keep only what is true.");
        workUntil("decideEnquiry");
        isRefused("decideEnquiry", Map.of("needsCare", "NO"), "needs a yes to all three questions of the law");
        workUntil("firstConversation");
        isRefused("firstConversation", Map.of("spokeWith", ""), "but not who said it");
    }

    @Test
    void what_is_refused_leaves_no_trace_in_the_ledger() {
        raise();
        chooses("strategyPlanning");
        workUntil("tellPlan");
        var before = ledger.history(reference);
        isRefused("tellPlan", Map.of("wishesRevisited", "UNCHANGED", "wish1", "Something quite new."), "the words of wish 1 are new");
        isRefused("tellPlan", Map.of("wishesRevisited", "CHANGED", "wish1", "Something quite new.", "heldOn", TOMORROW), "is still to come");
        assertThat(ledger.history(reference)).isEqualTo(before);
    }

    @Test
    void an_action_is_only_for_a_wish_that_is_on_the_list() {
        raise();
        chooses("strategyPlanning");
        isRefused("planningDiscussion", Map.of("actions", List.of(Map.of("what", "Ring.", "owner", "Priya", "wishes", List.of("999999999")))),
                "for a wish that is not on the list any more");
        isRefused("planningDiscussion", Map.of("withoutAction", List.of(Map.of("wish", "not a number", "because", "x"))),
                "for a wish that is not on the list any more");
    }

    @Test
    void a_practitioner_does_not_decide_for_a_manager() {
        raise();
        workUntil("decideEnquiry");
        assertThatThrownBy(() -> work.handIn("practitioner", open(), usual("decideEnquiry", Map.of()))).isInstanceOf(Refusal.class)
                .hasMessageContaining("does not have the right");
        assertThat(open().form()).isEqualTo("decideEnquiry");
        assertThat(open().assignee()).isNull();
    }

    private void isNotOpened(Map<String, Object> answers, String saying) {
        assertThatThrownBy(() -> raise(answers)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
