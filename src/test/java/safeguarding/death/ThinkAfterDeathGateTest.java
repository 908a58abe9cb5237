package safeguarding.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class ThinkAfterDeathGateTest {

    private final ThinkAfterDeathForm form = new ThinkAfterDeathForm(null, Filled.TODAY);
    private final Filled<Owed> thought = new Filled<>(form, Map.ofEntries(
            Map.entry("deathConfirmed", "YES"), Map.entry("decidedOn", "2026-03-10"), Map.entry("wishesAsked", "EXPRESSED"),
            Map.entry("spokeWith", "PERSON"), Map.entry("wish1", "My sister gets the clock."), Map.entry("othersAtRisk", "NO"),
            Map.entry("sarConsidered", "NOT_NEEDED"), Map.entry("sarBecause", "It was her heart."),
            Map.entry("coronerOrPolice", "Her doctor was there."), Map.entry("familySupport", "We ring her sister on Friday."),
            Map.entry("afterDeathNext", "CLOSE"), Map.entry("afterDeathBecause", "Nobody else is at risk.")));
    private final Filled<Owed> mistake = new Filled<>(form, Map.of("deathConfirmed", "NO_A_MISTAKE", "mistakeBecause", "She rang us herself."));

    @Test
    void opens_when_what_is_owed_is_on_record() {
        assertThat(thought.gaps()).isEmpty();
        assertThatCode(thought::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deathConfirmed", "decidedOn", "wishesAsked", "spokeWith", "othersAtRisk", "sarConsidered", "sarBecause",
        "coronerOrPolice", "familySupport", "afterDeathNext", "afterDeathBecause"})
    void stays_shut_without(String field) {
        assertThat(thought.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_the_wish_that_we_know_of_is_written_down() {
        assertThat(thought.without("wish1").gaps()).containsExactly("wishesAsked");
    }

    @Test
    void stays_shut_until_it_says_why_nobody_could_be_asked() {
        Filled<Owed> notAsked = thought.with("wishesAsked", "NOT_ASKED").without("wish1", "spokeWith");
        assertThat(notAsked.gaps()).containsExactly("wishesAsked");
        assertThat(notAsked.with("wishesNotAskedBecause", "She had nobody.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_who_else_is_at_risk() {
        assertThat(thought.with("othersAtRisk", "YES").gaps()).containsExactly("whoElse");
        assertThat(thought.with("othersAtRisk", "YES").with("whoElse", "The man in room 4.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_who_decides_later_about_a_review() {
        Filled<Owed> later = thought.with("sarConsidered", "DECIDE_LATER");
        assertThat(later.gaps()).containsExactly("sarWhoDecides");
        assertThat(later.with("sarWhoDecides", "The head of service, by Friday").gaps()).isEmpty();
    }

    @Test
    void asks_nothing_but_how_we_know_when_it_was_a_mistake() {
        assertThat(mistake.gaps()).isEmpty();
        assertThat(mistake.without("mistakeBecause").gaps()).containsExactly("mistakeBecause");
    }

    @Test
    void lets_the_enquiry_go_on_with_the_person_only_when_it_says_how_we_know() {
        assertThat(leads("aliveAfterAll", mistake)).isTrue();
        assertThat(leads("aliveAfterAll", mistake.without("mistakeBecause"))).isFalse();
        assertThat(leads("aliveAfterAll", thought)).isFalse();
    }

    @Test
    void goes_on_for_others_only_after_a_death() {
        assertThat(leads("goOnForOthers", thought.with("afterDeathNext", "GO_ON_FOR_OTHERS"))).isTrue();
        assertThat(leads("goOnForOthers", mistake.with("afterDeathNext", "GO_ON_FOR_OTHERS"))).isFalse();
        assertThat(leads("goOnForOthers", thought)).isFalse();
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(thought.with("decidedOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_to_write_down_who_is_at_risk_and_to_say_that_nobody_is() {
        assertThatThrownBy(thought.with("whoElse", "The man in room 4.")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("nobody else");
    }

    private boolean leads(String turning, Filled<Owed> filled) {
        return form.turnings().get(turning).test(filled.section());
    }
}
