package safeguarding.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Entry;

class DecideReopeningGateTest {

    private final Reopenings reopenings = mock(Reopenings.class);
    private final DecideReopeningForm form = new DecideReopeningForm(reopenings, null, Filled.TODAY);
    private final Filled<ReopeningDecision> yes = new Filled<>(form, Map.of("reopen", "YES", "reopenDecisionBecause", "He is back.",
            "whatToDoFirst", "Her worker rings her today.", "decidedOn", "2026-03-10"));
    private final Filled<ReopeningDecision> no = yes.with("reopen", "NO").without("whatToDoFirst")
            .with("insteadOf", "The repair was arranged.").with("whoWasTold", "She was, on the phone.");

    @Test
    void opens_when_the_decision_and_its_reasons_are_on_record() {
        assertThat(yes.gaps()).isEmpty();
        assertThat(no.gaps()).isEmpty();
        assertThatCode(yes::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reopen", "reopenDecisionBecause", "decidedOn", "whatToDoFirst"})
    void stays_shut_without(String field) {
        assertThat(yes.without(field).gaps()).contains(field).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insteadOf", "whoWasTold"})
    void stays_shut_while_a_no_leaves_them_with_nothing(String field) {
        assertThat(no.without(field).gaps()).containsExactly(field);
    }

    @Test
    void leads_to_the_enquiry_only_after_a_yes() {
        assertThat(form.turnings().get("reopeningAgreed").test(yes.section())).isTrue();
        assertThat(form.turnings().get("reopeningAgreed").test(no.section())).isFalse();
    }

    @Test
    void opens_the_enquiry_only_after_a_complete_yes() {
        Entry entry = mock(Entry.class);
        form.keep(no.section(), entry);
        form.keep(yes.without("whatToDoFirst").section(), entry);
        verify(reopenings, never()).open(any(), any());
        form.keep(yes.section(), entry);
        verify(reopenings).open(entry, "He is back.");
    }

    @Test
    void refuses_to_open_what_is_open_already() {
        when(reopenings.isOpen(Filled.REFERENCE)).thenReturn(true);
        assertThatThrownBy(yes::handIn).isInstanceOf(Refusal.class).hasMessageContaining("opened again already");
        assertThatCode(no::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(yes.with("decidedOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void makes_the_person_be_asked_again_first() {
        assertThat(form.isStageWork()).isTrue();
    }
}
