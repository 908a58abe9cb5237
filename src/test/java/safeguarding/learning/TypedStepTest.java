package safeguarding.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.people.Workers;

/** What a manager may decide about an item, and what is said about the rest. */
class TypedStepTest {

    private static final List<Workers.Worker> HERE = List.of(new Workers.Worker("rosa", "Rosa Lind"), new Workers.Worker("colin", "Colin Lea"),
            new Workers.Worker("colin2", "Colin Lea"));

    @Test
    void takes_a_theme_and_a_name_and_what_changed_once_it_is_closed() {
        assertThat(step("TIME", "Rosa Lind", "", "OPEN").wrong(HERE)).isEmpty();
        assertThat(step("OTHER", "Rosa Lind", "We ring on the day.", "CLOSED").wrong(HERE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Rosa Lind, So, OPEN, sortedAs, Choose what this is about", "NONSENSE, Rosa Lind, So, OPEN, sortedAs, Choose what this is about",
        "TIME, ' ', So, OPEN, owner, Put the name",
        "TIME, Nobody Known, So, OPEN, owner, Nobody who works with people here is called “Nobody Known”",
        "TIME, Colin Lea, So, OPEN, owner, More than one colleague is called “Colin Lea”",
        "TIME, rosa, ., CLOSED, whatChanged, Say it in a few words", "TIME, rosa, 1 2 3, OPEN, whatChanged, Say it in a few words",
        "TIME, rosa, Nothing., CLOSED, whatChanged, Say it in a few words", "TIME, rosa, 'It’s - ', OPEN, whatChanged, Say it in a few words", "TIME, rosa, ' ', CLOSED, whatChanged, Say what has changed before you close it",
        "TIME, rosa, 'So it is', '', whatChanged, Press one of the two buttons"})
    void says_beside_the_box_what_is_wrong(String theme, String owner, String changed, String state, String field, String sentence) {
        assertThat(step(theme, owner, changed, state).wrong(HERE)).get().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).startsWith(sentence).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa", "ROSA", "Rosa Lind", " rosa  lind "})
    void a_user_name_and_a_full_name_lead_to_one_person(String owner) {
        assertThat(step("TIME", owner, "", "OPEN").wrong(HERE)).isEmpty();
        assertThat(step("TIME", owner, "", "OPEN").ownerAmong(HERE)).isEqualTo("rosa");
    }

    @Test
    void refuses_what_is_too_long_or_cannot_be_kept() {
        assertThat(step("TIME", "R".repeat(201), "", "OPEN").wrong(HERE)).get().extracting(TypedStep.Wrong::field).isEqualTo("owner");
        assertThat(step("TIME", "Rosa\0", "", "OPEN").wrong(HERE)).get().extracting(TypedStep.Wrong::field).isEqualTo("owner");
        assertThat(step("TIME", "rosa", "So".repeat(2001), "OPEN").wrong(HERE)).get().extracting(TypedStep.Wrong::field).isEqualTo("whatChanged");
        assertThat(step("TIME", "rosa", "half \uD83D", "OPEN").wrong(HERE)).get().extracting(TypedStep.Wrong::field).isEqualTo("whatChanged");
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
