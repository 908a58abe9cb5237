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

class UnderstandRefusalGateTest {

    private final UnderstandRefusalForm form = new UnderstandRefusalForm(Filled.TODAY);
    private final Filled<Understanding> complete = new Filled<>(form, Map.ofEntries(Map.entry("heldOn", "2026-03-10"),
            Map.entry("spokeWith", "PERSON"), Map.entry("seenAlone", "YES"), Map.entry("pressureConsidered", "NO"),
            Map.entry("pressureWhat", "She has her own key and phone."), Map.entry("intuition", "Nothing troubles me."),
            Map.entry("reasonCode", "LOYALTY"), Map.entry("reasonWords", "He is my son."), Map.entry("optionsExplained", "YES"),
            Map.entry("optionsWords", "A lock, a call, the police."), Map.entry("theirView", "A call each week."),
            Map.entry("informed", "YES"), Map.entry("informedWords", "She said it back to me."),
            Map.entry("background", "He lost his job in spring."), Map.entry("wishesRevisited", "UNCHANGED"),
            Map.entry("control", "IN_CONTROL")));
    private final Filled<Understanding> behindTheDoor = complete.without("spokeWith", "theirView")
            .with("couldNotSpeakBecause", "Three visits; nobody opened.").with("seenAlone", "NO").with("notSeenAloneBecause", "Nobody opened.")
            .with("privateTried", "I asked the surgery to see her alone.").with("wishesRevisited", "NOT_DISCUSSED")
            .with("wishesNotDiscussedBecause", "We did not meet.").with("control", "NOT_ASKED");

    @Test
    void opens_when_it_is_understood_why_they_say_no() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @Test
    void opens_also_when_nobody_opened_the_door_but_it_was_tried() {
        assertThat(behindTheDoor.gaps()).isEmpty();
        assertThatCode(behindTheDoor::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spokeWith", "seenAlone", "pressureConsidered", "pressureWhat", "intuition", "reasonCode", "reasonWords",
            "optionsExplained", "optionsWords", "theirView", "informed", "informedWords", "background", "wishesRevisited", "control"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_they_were_not_seen_alone_and_what_was_tried() {
        assertThat(complete.with("seenAlone", "NO").gaps()).containsExactly("seenAlone", "privateTried");
        assertThat(complete.with("seenAlone", "NO").with("notSeenAloneBecause", "Her son stayed.").gaps()).containsExactly("privateTried");
        assertThat(complete.with("seenAlone", "NO").with("notSeenAloneBecause", "Her son stayed.")
                .with("privateTried", "A walk to the shop.").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_new_wish_is_written_down() {
        assertThat(complete.with("wishesRevisited", "CHANGED").gaps()).containsExactly("wish1");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        refuses(complete.with("heldOn", Filled.TOMORROW), "still to come");
    }

    @Test
    void refuses_someone_spoken_with_beside_nobody_spoken_with() {
        refuses(complete.with("couldNotSpeakBecause", "Nobody opened."), "Keep the one that is true");
    }

    @Test
    void refuses_time_alone_with_somebody_who_was_not_met() {
        refuses(behindTheDoor.with("seenAlone", "YES"), "time alone");
    }

    @ParameterizedTest
    @CsvSource({"wishesRevisited, UNCHANGED", "control, INVOLVED"})
    void refuses_answers_that_nobody_gave(String field, String answer) {
        refuses(behindTheDoor.with(field, answer), "not who said it");
    }

    @Test
    void refuses_pressure_as_the_reason_beside_no_signs_of_pressure() {
        refuses(complete.with("reasonCode", "PRESSURE"), "no signs of pressure");
        assertThatCode(complete.with("reasonCode", "PRESSURE").with("pressureConsidered", "YES")::handIn).doesNotThrowAnyException();
    }

    @Test
    void belongs_to_the_whole_enquiry() {
        assertThat(form.isOfItsStage()).isFalse();
    }

    private static void refuses(Filled<Understanding> filled, String saying) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }
}
