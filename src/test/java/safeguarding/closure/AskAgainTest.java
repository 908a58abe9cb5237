package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;

/** Who is to be asked again after the closing, in the real tables. Today is 10 March 2026, and Ada's enquiry was closed on 20 January. */
class AskAgainTest extends InAnEmptyHouse {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AskAgain askAgain = new AskAgain(jdbc, Filled.TODAY);

    @BeforeEach
    void closedAndAgreed() {
        talk("YES");
        close("2026-01-20T16:00:00Z");
    }

    @Test
    void shows_who_said_yes_and_how_many_days_are_left() {
        assertThat(askAgain.due("manager")).containsExactly(new AskAgain.Due(Filled.REFERENCE, "Ada", LocalDate.of(2026, 1, 20),
                LocalDate.of(2026, 3, 17), 7));
    }

    @Test
    void shows_them_up_to_the_last_day_and_no_longer() {
        assertThat(on("2026-03-17T22:00:00Z").due("manager")).extracting(AskAgain.Due::daysLeft).containsExactly(0L);
        assertThat(on("2026-03-18T00:30:00Z").due("manager")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", ""})
    void shows_nobody_who_did_not_say_yes_the_last_time(String answer) {
        talk(answer);
        assertThat(askAgain.due("manager")).isEmpty();
    }

    @Test
    void shows_nobody_who_is_open_again() {
        jdbc.sql("update enquiry set ending = null, ended_at = null where reference = ?").param(Filled.REFERENCE).update();
        assertThat(askAgain.due("manager")).isEmpty();
    }

    @Test
    void whoever_has_answered_is_not_asked_again_until_it_is_closed_once_more() {
        answers(Question.values().length, "DECLINED");
        assertThat(askAgain.isAnswered(Filled.REFERENCE)).isTrue();
        assertThat(askAgain.due("manager")).isEmpty();
        close("2026-03-01T16:00:00Z");
        assertThat(askAgain.isAnswered(Filled.REFERENCE)).isFalse();
        assertThat(askAgain.due("manager")).hasSize(1);
    }

    @Test
    void whoever_answered_a_part_may_be_asked_for_the_rest() {
        answers(Question.values().length - 1, "YES");
        answers(Question.values().length, "NOT_ASKED");
        assertThat(askAgain.isAnswered(Filled.REFERENCE)).isFalse();
        assertThat(askAgain.due("manager")).hasSize(1);
    }

    @Test
    void nobody_rings_somebody_who_has_died_unless_that_was_a_mistake() {
        entry(Filled.REFERENCE, "personDied", "practitioner");
        assertThat(askAgain.due("manager")).isEmpty();
        answer(entry(Filled.REFERENCE, "thinkAfterDeath", "manager"), "deathConfirmed", "NO_A_MISTAKE");
        assertThat(askAgain.due("manager")).hasSize(1);
    }

    @Test
    void a_restricted_enquiry_is_shown_to_those_alone_who_may_read_it() {
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'A colleague', "
                + "'manager', current_timestamp)").param(Filled.REFERENCE).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'deputy' from restriction_step").update();
        assertThat(askAgain.due("manager")).isEmpty();
        assertThat(askAgain.due("deputy")).hasSize(1);
    }

    private AskAgain on(String moment) {
        return new AskAgain(jdbc, Clock.fixed(Instant.parse(moment), LONDON));
    }

    private void talk(String mayBeAsked) {
        long talk = entry(Filled.REFERENCE, "feedbackConversation", "practitioner");
        if (!mayBeAsked.isEmpty()) {
            answer(talk, "consentToContactLater", mayBeAsked);
        }
    }

    private void close(String moment) {
        long prepared = entry(Filled.REFERENCE, "prepareClosure", "practitioner");
        jdbc.sql("insert into closure (reference, feedback_entry, prepared_entry, agreed_entry, prepared_by, agreed_by) values (?, ?, ?, ?, ?, ?)")
                .params(Filled.REFERENCE, prepared, prepared, entry(Filled.REFERENCE, "agreeClosure", "manager"), "practitioner", "manager").update();
        jdbc.sql("update enquiry set ending = 'CLOSED', ended_at = ? where reference = ?").params(OffsetDateTime.parse(moment), Filled.REFERENCE)
                .update();
    }

    private void answers(int howMany, String reply) {
        long asked = entry(Filled.REFERENCE, "independentFeedback", "colleague");
        for (int n = 0; n < howMany; n++) {
            jdbc.sql("insert into feedback_answer (entry_id, question, answer) values (?, ?, ?)")
                    .params(asked, Question.values()[n].name(), reply).update();
        }
    }

    private void answer(long entry, String field, String words) {
        jdbc.sql("insert into answer (entry_id, field, words, is_json) values (?, ?, ?, false)").params(entry, field, words).update();
    }
}
