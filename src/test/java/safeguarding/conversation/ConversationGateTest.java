package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ConversationGateTest {

    private final Filled<LaterConversation> complete = new Filled<>(new ConversationForm(Filled.TODAY), Map.ofEntries(
            Map.entry("heldOn", "2026-03-10"), Map.entry("spokeWith", "PERSON"), Map.entry("seenAlone", "YES"),
            Map.entry("whatWasSaid", "She has her card again"), Map.entry("wishesRevisited", "UNCHANGED"), Map.entry("stillSafe", "YES"),
            Map.entry("consent", "GIVEN"), Map.entry("consentTo", List.of("ENQUIRY")), Map.entry("consentUnderstood", "YES"),
            Map.entry("nextSteps", "We meet on Monday"), Map.entry("control", "IN_CONTROL")));

    @Test
    void opens_when_everything_is_said() {
        assertThat(complete.gaps()).isEmpty();
        complete.handIn();
    }

    @Test
    void opens_when_nothing_could_be_asked_and_it_says_why() {
        var notPossible = complete.without("spokeWith", "seenAlone", "whatWasSaid").with("couldNotSpeakBecause", "She is abroad")
                .with("wishesRevisited", "NOT_DISCUSSED").with("wishesNotDiscussedBecause", "She is abroad")
                .with("consent", "NOT_ASKED").with("consentNotAskedBecause", "She is abroad").with("control", "NOT_ASKED");
        assertThat(notPossible.gaps()).isEmpty();
        notPossible.handIn();
    }

    @Test
    void stays_shut_until_it_has_a_day() {
        assertThat(complete.without("heldOn").gaps()).containsExactly("heldOn");
    }

    @Test
    void stays_shut_until_it_says_who_spoke() {
        assertThat(complete.without("spokeWith").gaps()).containsExactly("spokeWith");
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_seen_alone() {
        assertThat(complete.without("seenAlone").gaps()).containsExactly("seenAlone");
    }

    @Test
    void stays_shut_until_it_says_what_was_said() {
        assertThat(complete.without("whatWasSaid").gaps()).containsExactly("whatWasSaid");
    }

    @Test
    void stays_shut_until_it_says_whether_wishes_have_changed() {
        assertThat(complete.without("wishesRevisited").gaps()).containsExactly("wishesRevisited");
        assertThat(complete.with("wishesRevisited", "NOT_DISCUSSED").gaps()).containsExactly("wishesRevisited");
    }

    @Test
    void stays_shut_until_a_change_is_written_down() {
        assertThat(complete.with("wishesRevisited", "CHANGED").gaps()).containsExactly("wish1");
        assertThat(complete.with("wishesRevisited", "CHANGED").with("wish1", "I want to see him again").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_are_safe() {
        assertThat(complete.without("stillSafe").gaps()).containsExactly("stillSafe");
        assertThat(complete.with("stillSafe", "NO").gaps()).containsExactly("stillSafe");
        assertThat(complete.with("stillSafe", "NO").with("whatWasDone", "She moved to her sister").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_still_agree() {
        assertThat(complete.without("consent").gaps()).containsExactly("consent");
    }

    @Test
    void stays_shut_until_it_says_what_they_agree_to_and_that_they_understand_it() {
        assertThat(complete.without("consentTo").gaps()).containsExactly("consentTo");
        assertThat(complete.without("consentUnderstood").gaps()).containsExactly("consentUnderstood");
    }

    @Test
    void stays_shut_until_a_refusal_is_answered() {
        assertThat(complete.with("consent", "REFUSED").gaps()).containsExactly("consentOverride");
    }

    @Test
    void stays_shut_until_it_says_what_happens_next() {
        assertThat(complete.without("nextSteps").gaps()).containsExactly("nextSteps");
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel() {
        assertThat(complete.without("control").gaps()).containsExactly("control");
    }

    @Test
    void refuses_a_day_in_the_future() {
        assertThatThrownBy(complete.with("heldOn", "2026-03-11")::handIn).isInstanceOf(Refusal.class);
    }

    @Test
    void refuses_wishes_that_nobody_said() {
        assertThatThrownBy(complete.without("spokeWith")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("not who said it");
    }
}
