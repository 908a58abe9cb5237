package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class BestInterestsGateTest {

    private static final Map<String, Object> SISTER = Map.of("who", "Anne", "relation", "Sister", "whatTheySaid", "She hates owing money.");
    private static final Map<String, Object> CARD = Map.of("way", "A weekly sum", "goodSide", "Money in her hand", "badSide", "She must ask");
    private static final Map<String, Object> NOTHING = Map.of("way", "Leave it", "goodSide", "No quarrel", "badSide", "No heating");

    private final Filled<BestInterests> decided = new Filled<>(new BestInterestsForm(Filled.TODAY, null), Map.of(
            "heldOn", "2026-03-10", "capacityDecision", "Who keeps her card", "specificRisk", "No money for heating",
            "whyNow", "The pension comes on Monday.", "howTheyTookPart", "She showed us the drawer.", "spokeWith", "REPRESENTATIVE",
            "wishesAsked", "EXPRESSED", "wish1", "To hold her own money", "knownWishes", "She counted it on Fridays.",
            "consulted", List.of(SISTER)))
            .with("waysForward", List.of(CARD, NOTHING)).with("lessRestrictive", "The weekly sum is the least.")
            .with("whatWasDecided", "A weekly sum on a card of her own.").with("decisionMaker", "Priya, for the council").with("disagreement", "NO");

    @Test
    void opens_when_it_is_decided_together() {
        assertThat(decided.gaps()).isEmpty();
        assertThatCode(decided::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"capacityDecision", "specificRisk", "whyNow", "howTheyTookPart", "spokeWith", "wishesAsked", "knownWishes",
            "consulted", "waysForward", "lessRestrictive", "whatWasDecided", "decisionMaker", "disagreement"})
    void stays_shut_without(String field) {
        assertThat(decided.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_an_outcome_is_written_down_or_it_is_clear_why_there_is_none() {
        assertThat(decided.without("wish1").gaps()).containsExactly("wishesAsked");
        Filled<BestInterests> notAsked = decided.without("wish1", "spokeWith").with("wishesAsked", "NOT_ASKED");
        assertThat(notAsked.gaps()).containsExactly("wishesAsked");
        assertThat(notAsked.with("wishesNotAskedBecause", "Nobody knows her; the IMCA comes tomorrow.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_who_was_asked_or_why_nobody_was() {
        assertThat(decided.with("consulted", List.of(Map.of("who", "Anne"))).gaps()).containsExactly("consulted");
        assertThat(decided.without("consulted").with("consultedNobodyBecause", "She has outlived them all.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_there_is_something_to_choose_from() {
        assertThat(decided.with("waysForward", List.of(CARD)).gaps()).containsExactly("waysForward");
        assertThat(decided.with("waysForward", List.of(CARD, Map.of("way", "Leave it"))).gaps()).containsExactly("waysForward");
    }

    @Test
    void stays_shut_until_a_disagreement_is_met() {
        assertThat(decided.with("disagreement", "YES").gaps()).containsExactly("disagreement");
        assertThat(decided.with("disagreement", "YES").with("disagreementWords", "Her nephew; we meet on Friday.").gaps()).isEmpty();
    }

    @Test
    void refuses_wishes_that_nobody_said() {
        assertThatThrownBy(decided.without("spokeWith")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("not who told you");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(decided.with("heldOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void does_not_wait() {
        assertThat(decided.form().mayWait()).isFalse();
        assertThat(decided.form().isOfItsStage()).isFalse();
    }
}
