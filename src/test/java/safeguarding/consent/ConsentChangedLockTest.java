package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

class ConsentChangedLockTest {

    private final ConsentChangedForm form = new ConsentChangedForm(Filled.TODAY);
    private final Filled<ConsentChanged> revoked = new Filled<>(form, Map.of("heldOn", "2026-03-10", "spokeWith", "PERSON",
            "consent", "REFUSED"));
    private final Filled<ConsentChanged> widened = revoked.with("consent", "GIVEN").with("consentTo", List.of("CONTACT_FAMILY"))
            .with("consentUnderstood", "YES");

    @Test
    void takes_a_no_without_asking_for_anything_else() {
        assertThatCode(revoked::handIn).doesNotThrowAnyException();
        assertThat(form.reach()).isEqualTo(AtAnyTime.Reach.WHILE_THE_PERSON_LIVES);
    }

    @Test
    void takes_a_yes_to_more() {
        assertThatCode(widened::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_to_leave_the_question_open() {
        refuses(revoked.without("consent"), "Please say whether they agree");
    }

    @Test
    void refuses_a_yes_to_nothing() {
        refuses(widened.without("consentTo"), "not to what");
    }

    @Test
    void refuses_a_yes_to_what_they_do_not_understand() {
        refuses(widened.with("consentUnderstood", "NO"), "Explain it again");
        refuses(widened.without("consentUnderstood"), "Explain it again");
    }

    @Test
    void refuses_a_day_in_the_future() {
        refuses(revoked.with("heldOn", Filled.TOMORROW), "is in the future");
    }

    @Test
    void refuses_to_go_on_against_their_word_without_a_reason() {
        refuses(revoked.with("consentOverride", "OTHERS_AT_RISK"), "but not why");
        assertThatCode(revoked.with("consentOverride", "NO")::handIn).doesNotThrowAnyException();
    }

    private static void refuses(Filled<?> form, String sentence) {
        assertThatThrownBy(form::handIn).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
