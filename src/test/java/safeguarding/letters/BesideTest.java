package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A choice that calls for words and has none is pointed out (MY-02a). */
class BesideTest {

    @Test
    void a_choice_without_a_word_beside_it_is_empty() {
        Beside pair = pair("agree", "agreeBecause", "Why?");
        assertThat(pair.isEmpty(Map.of("agree", "YES"))).isTrue();
        assertThat(pair.isEmpty(Map.of("agree", "YES", "agreeBecause", "She said so."))).isFalse();
        assertThat(pair.isEmpty(Map.of())).isFalse();
    }

    @Test
    void nobody_owes_words_for_what_was_not_asked_or_not_answered() {
        Beside pair = pair("safetyAsHoped", "safetyAsHopedWords", "What is as they hoped?");
        assertThat(List.of("NOT_ASKED", "DECLINED", "NOT_DISCUSSED")).noneMatch(code -> pair.isEmpty(Map.of("safetyAsHoped", code)));
    }

    @Test
    void a_box_for_a_no_is_not_missed_beside_a_yes_and_the_other_way_round() {
        assertThat(pair("told", "toldBecause", "If not, why not?").isEmpty(Map.of("told", "YES"))).isFalse();
        assertThat(pair("told", "toldBecause", "If not, why not?").isEmpty(Map.of("told", "NO"))).isTrue();
        assertThat(pair("others", "othersWhat", "If so, who?").isEmpty(Map.of("others", "NO"))).isFalse();
        assertThat(pair("others", "othersWhat", "If so, who?").isEmpty(Map.of("others", "YES"))).isTrue();
        assertThat(pair("consent", "consentBecause", "If they cannot decide, why?").isEmpty(Map.of("consent", "GIVEN"))).isFalse();
    }

    @Test
    void only_a_box_of_its_own_belongs_to_a_choice() {
        assertThat(Beside.in(List.of(choice("agree"), box("agreeLater", "Why?"), box("because", "Why?")))).isEmpty();
    }

    private static Beside pair(String choice, String box, String label) {
        return Beside.in(List.of(choice(choice), box(box, label))).get(0);
    }

    private static Question choice(String key) {
        return new Question(key, key, "radio", Map.of("YES", "Yes", "NO", "No"), "", List.of(), "");
    }

    private static Question box(String key, String label) {
        return new Question(key, label, "textarea", Map.of(), "", List.of(), "");
    }
}
