package safeguarding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manager may decide about an item, and what is said about the rest. */
class TypedStepTest {

    @Test
    void takes_a_theme_and_a_name_and_what_changed_once_it_is_closed() {
        assertThat(step("TIME", "Rosa Lind", "", "OPEN").wrong()).isEmpty();
        assertThat(step("OTHER", "Rosa Lind", "We ring on the day.", "CLOSED").wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Rosa, So, OPEN, sortedAs, Choose what this is about", "NONSENSE, Rosa, So, OPEN, sortedAs, Choose what this is about",
        "TIME, ' ', So, OPEN, owner, Put the name", "TIME, Rosa, ' ', CLOSED, whatChanged, Say what has changed before you close it",
        "TIME, Rosa, So, '', whatChanged, Press one of the two buttons"})
    void says_beside_the_box_what_is_wrong(String theme, String owner, String changed, String state, String field, String sentence) {
        assertThat(step(theme, owner, changed, state).wrong()).get().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).startsWith(sentence).endsWith(".");
        });
    }

    @Test
    void refuses_what_is_too_long_or_cannot_be_kept() {
        assertThat(step("TIME", "R".repeat(201), "", "OPEN").wrong()).get().extracting(TypedStep.Wrong::field).isEqualTo("owner");
        assertThat(step("TIME", "Rosa\0", "", "OPEN").wrong()).get().extracting(TypedStep.Wrong::field).isEqualTo("owner");
        assertThat(step("TIME", "R".repeat(200), "So".repeat(2001), "OPEN").wrong()).get().extracting(TypedStep.Wrong::field).isEqualTo("whatChanged");
        assertThat(step("TIME", "Rosa", "half \uD83D", "OPEN").wrong()).get().extracting(TypedStep.Wrong::field).isEqualTo("whatChanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1 or 1=1", "99999999999999999999"})
    void what_is_no_item_is_nobodys(String item) {
        assertThat(new TypedStep(item, "TIME", "Rosa", "", "OPEN").entry()).isZero();
    }

    @Test
    void an_address_that_asks_for_something_unknown_is_answered_with_a_sentence() {
        assertThat(new Sought("", "", "").wrong()).isEmpty();
        assertThat(new Sought("NONE", "OPEN", "2").wrong()).isEmpty();
        assertThat(new Sought("MONEY", "", "").wrong()).get().asString().contains("There is no theme “MONEY”");
        assertThat(new Sought("TIME", "AJAR", "").wrong()).get().asString().contains("“AJAR” is neither open nor closed");
        for (String page : new String[] {"-3", "0", "x", "1.5", "9999999"}) {
            assertThat(new Sought("", "", page).wrong()).get().asString().contains("There is no page “" + page + "”");
        }
        assertThat(new Sought("", "", "").number()).isEqualTo(1);
        assertThat(new Sought("", "", "12").number()).isEqualTo(12);
    }

    private static TypedStep step(String theme, String owner, String changed, String state) {
        return new TypedStep("1", theme, owner, changed, state);
    }
}
