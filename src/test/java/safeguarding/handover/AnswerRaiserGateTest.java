package safeguarding.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

class AnswerRaiserGateTest {

    private final Filled<RaiserAnswered> told = new Filled<>(new AnswerRaiserForm(null, null, Filled.TODAY), Map.of(
            "lookedAt", "The record, and the neighbour.", "escalationResult", "NOT_CHANGED", "escalationBecause", "She wants it so.",
            "raiserToldOn", "2026-03-10", "raiserToldWhat", "That we looked again."));
    private final Filled<RaiserAnswered> notTold = told.without("raiserToldOn", "raiserToldWhat")
            .with("raiserNotToldBecause", "He lives with her, and she is afraid of him.");
    private final Filled<Escalation> escalation = new Filled<>(new RaiserEscalatesForm(Filled.TODAY), Map.of("raiserSays", "Nothing is done."));

    @Test
    void opens_when_they_have_an_answer_or_it_is_on_record_why_not() {
        assertThat(told.gaps()).isEmpty();
        assertThat(notTold.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookedAt", "escalationResult", "escalationBecause"})
    void stays_shut_until_it_says_what_was_looked_at_and_decided_and_why(String field) {
        assertThat(told.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_when_and_what_they_were_told_or_why_not() {
        assertThat(told.without("raiserToldOn").gaps()).containsExactly("raiserToldWhat");
        assertThat(told.without("raiserToldWhat").gaps()).containsExactly("raiserToldWhat");
        assertThat(notTold.without("raiserNotToldBecause").gaps()).containsExactly("raiserToldWhat");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(told.with("raiserToldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
        assertThatThrownBy(escalation.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_that_they_were_told_and_could_not_be_told() {
        assertThatThrownBy(told.with("raiserNotToldBecause", "No number.")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("empty the other");
    }

    @Test
    void they_are_heard_as_long_as_the_person_lives_and_never_have_to_wait() {
        escalation.handIn();
        assertThat(((AtAnyTime<?>) escalation.form()).reach()).isEqualTo(AtAnyTime.Reach.WHILE_THE_PERSON_LIVES);
        assertThat(told.form().mayWait()).isFalse();
        assertThat(told.form().isOfItsStage()).isFalse();
    }
}
