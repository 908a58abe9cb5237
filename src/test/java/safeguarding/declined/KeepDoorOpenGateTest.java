package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class KeepDoorOpenGateTest {

    private final KeepDoorOpenForm form = new KeepDoorOpenForm(null, Filled.TODAY);
    private final Filled<OpenDoor> complete = new Filled<>(form, Map.of("heldOn", "2026-03-10", "openDoorSaid", "YES",
            "openDoorWords", "Ring us on any day.", "openDoorForm", "CARD", "trustedPerson", "NO", "nextTry", "WE_TRY_AGAIN",
            "nextTryOn", "2026-04-10"));

    @Test
    void opens_when_there_is_a_way_back_and_a_next_try() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openDoorSaid", "openDoorWords", "openDoorForm", "trustedPerson", "nextTry", "nextTryOn"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"openDoorForm, READ_ALOUD_ONLY, openDoorBecause", "openDoorForm, UNSAFE_TO_LEAVE, openDoorBecause",
            "trustedPerson, YES, trustedPersonWho", "nextTry, SOMEONE_ELSE_KEEPS_CONTACT, whoKeepsContact", "nextTry, NONE, noTryBecause"})
    void stays_shut_until_the_answer_is_explained(String field, String answer, String words) {
        assertThat(complete.with(field, answer).gaps()).containsExactly(words);
        assertThat(complete.with(field, answer).with(words, "The nurse knows, and agreed.").gaps()).isEmpty();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses(complete.with("heldOn", Filled.TOMORROW), "still to come");
    }

    @Test
    void refuses_a_next_try_in_the_past() {
        refuses(complete.with("nextTryOn", "2026-03-09"), "over already");
        assertThatCode(complete.with("nextTryOn", "2026-03-10")::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "SOMEONE_ELSE_KEEPS_CONTACT"})
    void refuses_a_day_on_which_we_do_not_try(String nextTry) {
        refuses(complete.with("nextTry", nextTry), "empty the day");
    }

    @Test
    void leads_to_another_try_only_when_we_promised_one() {
        assertThat(form.turnings().get("weTryAgain")).accepts(complete.section()).rejects(complete.with("nextTry", "NONE").section());
    }

    @Test
    void repeats_in_a_letter_only_what_was_said_and_only_where_paper_is_safe() {
        assertThat(complete.section().said()).contains("Ring us on any day.");
        assertThat(complete.with("openDoorSaid", "NO").section().said()).isEmpty();
        assertThat(complete.section().mayBeLeftWithThem()).isTrue();
        assertThat(complete.with("openDoorForm", "UNSAFE_TO_LEAVE").section().mayBeLeftWithThem()).isFalse();
        assertThat(complete.without("openDoorForm").section().mayBeLeftWithThem()).isFalse();
    }

    private static void refuses(Filled<OpenDoor> filled, String saying) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }
}
