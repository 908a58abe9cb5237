package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class FirstConversationLockTest {

    private final Filled<FirstConversation> complete = FirstConversationGateTest.COMPLETE;

    @Test
    void takes_what_is_complete() {
        assertThatCode(complete::handIn).doesNotThrowAnyException();
        assertThatCode(complete.with("wishesAsked", "NOT_ASKED")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_in_the_future() {
        refuses(complete.with("heldOn", "2026-03-11"), "The day you spoke is in the future");
    }

    @Test
    void refuses_a_result_without_a_doubt() {
        refuses(complete.with("capacityResult", "HAS_CAPACITY"), "no reason to doubt their capacity");
    }

    @Test
    void refuses_best_interests_for_someone_who_can_decide() {
        var bestInterests = complete.with("consent", "REFUSED").with("consentOverride", "BEST_INTERESTS");
        refuses(bestInterests, "they can decide this themselves");
        refuses(bestInterests.with("capacityDoubt", "DOUBT_ASSESSED").with("capacityResult", "HAS_CAPACITY"), "they can decide this themselves");
        assertThatCode(bestInterests.with("capacityDoubt", "DOUBT_ASSESSED").with("capacityResult", "LACKS_CAPACITY")::handIn)
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_wishes_or_feelings_that_nobody_said() {
        refuses(complete.without("spokeWith"), "not who said it");
        refuses(complete.without("spokeWith", "wishesAsked"), "not who said it");
        assertThatCode(complete.without("spokeWith", "wishesAsked", "control", "consent")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_yes_or_no_that_nobody_said() {
        var nobody = complete.without("spokeWith", "wishesAsked", "control");
        refuses(nobody, "not who said it");
        refuses(nobody.with("consent", "REFUSED"), "not who said it");
        assertThatCode(nobody.with("consent", "NOT_ASKED")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_to_have_spoken_and_not_spoken() {
        refuses(complete.with("couldNotSpeakBecause", "Nobody at home"), "Keep the one that is true");
    }

    private static void refuses(Filled<?> form, String sentence) {
        assertThatThrownBy(form::handIn).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
