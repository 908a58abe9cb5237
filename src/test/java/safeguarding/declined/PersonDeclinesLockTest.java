package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class PersonDeclinesLockTest {

    private final PersonDeclinesForm form = new PersonDeclinesForm(Filled.TODAY);
    private final Filled<Declined> no = new Filled<>(form, Map.of("reference", Filled.REFERENCE, "about", "Edna", "spokeWith", "PERSON",
            "whoDeclines", "PERSON", "declinedWords", "Leave it be."));

    @Test
    void takes_a_no_in_a_few_words() {
        assertThat(no.gaps()).isEmpty();
        assertThatCode(no::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(no.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_a_next_day_that_is_over() {
        assertThatThrownBy(no.with("nextContactOn", "2026-03-09")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("over already");
        assertThatCode(no.with("nextContactOn", Filled.TOMORROW)::handIn).doesNotThrowAnyException();
    }

    @Test
    void belongs_to_the_whole_enquiry() {
        assertThat(form.isOfItsStage()).isFalse();
    }
}
