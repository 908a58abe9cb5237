package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class TryAgainGateTest {

    private final TryAgainForm form = new TryAgainForm(Filled.TODAY);
    private final Filled<Trying> stillNo = new Filled<>(form, Map.of("heldOn", "2026-03-10", "howTried", "PHONE", "spokeWith", "PERSON",
            "whatWasSaid", "I am fine, but thank you.", "howItWent", "STILL_NO", "wishesRevisited", "UNCHANGED", "tryOnceMore", "YES",
            "nextTryOn", "2026-04-10"));
    private final Filled<Trying> wantHelp = stillNo.without("tryOnceMore", "nextTryOn").with("howItWent", "WANT_HELP")
            .with("nextSteps", "Ann comes on Monday.");
    private final Filled<Trying> notReached = stillNo.without("spokeWith", "wishesRevisited").with("howItWent", "NOT_REACHED");

    @Test
    void opens_when_the_try_is_on_record_however_it_went() {
        assertThat(stillNo.gaps()).isEmpty();
        assertThat(wantHelp.gaps()).isEmpty();
        assertThat(notReached.gaps()).isEmpty();
        assertThatCode(stillNo::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"howTried", "whatWasSaid", "howItWent", "spokeWith", "wishesRevisited", "tryOnceMore", "nextTryOn"})
    void stays_shut_without(String field) {
        Filled<Trying> filled = field.equals("tryOnceMore") ? stillNo.without("nextTryOn") : stillNo;
        assertThat(filled.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_nobody_tries_once_more() {
        assertThat(stillNo.without("nextTryOn").with("tryOnceMore", "NO").gaps()).containsExactly("noTryBecause");
    }

    @Test
    void stays_shut_until_it_says_what_happens_for_someone_who_wants_help_now() {
        assertThat(wantHelp.without("nextSteps").gaps()).containsExactly("nextSteps");
    }

    @Test
    void stays_shut_until_a_new_wish_is_written_down() {
        assertThat(wantHelp.with("wishesRevisited", "CHANGED").gaps()).containsExactly("wish1");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses(stillNo.with("heldOn", Filled.TOMORROW), "still to come");
    }

    @Test
    void refuses_a_next_try_in_the_past() {
        refuses(stillNo.with("nextTryOn", "2026-03-09"), "over already");
    }

    @Test
    void refuses_one_more_try_for_someone_who_wants_help_now() {
        refuses(wantHelp.with("tryOnceMore", "YES"), "want help now");
    }

    @Test
    void refuses_a_day_beside_no_more_tries() {
        refuses(stillNo.with("tryOnceMore", "NO"), "empty the day");
    }

    @Test
    void refuses_wishes_that_nobody_said() {
        refuses(notReached.with("wishesRevisited", "UNCHANGED"), "not who said it");
    }

    @Test
    void goes_round_again_only_when_they_try_once_more() {
        assertThat(form.turnings().get("tryOnceMore")).accepts(stillNo.section()).rejects(wantHelp.section());
    }

    private static void refuses(Filled<Trying> filled, String saying) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }
}
