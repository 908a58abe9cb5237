package safeguarding.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.TypedDay;

/** What somebody types into the register is understood as they mean it, or they are told what is wrong with it. */
class UnderstandingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            reference | Smith      | looks like SE-2026-000123
            reference | SE-26-1    | looks like SE-2026-000123
            name      | ' -- '     | at least one letter
            stage     | tea        | no stage “tea”
            from      | 31/2/2026  | is not a day
            from      | yesterday  | is not a day
            to        | 1/1/20261  | is not a day
            state     | both       | neither open nor ended
            sort      | minutes    | cannot be sorted by “minutes”
            page      | 0          | no page “0”
            page      | two        | no page “two”""", delimiter = '|')
    void what_is_wrong_is_said_beside_its_field(String field, String typed, String sentence) {
        assertThat(understood(field, typed).wanted()).isNull();
        assertThat(understood(field, typed).wrong()).containsOnlyKeys(field).hasEntrySatisfying(field, said -> assertThat(said).contains(sentence));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_said() {
        Understood understood = new Understanding(new Asked("", "", "", "", "", "2/3/2026", "1/3/2026", "", "", "", "")).of(Optional.of(Who.ANYBODY), Optional.of(Who.ANYBODY));
        assertThat(understood.wrong()).containsOnlyKeys("to");
    }

    @Test
    void somebody_who_never_worked_here_and_a_team_that_is_none_are_said() {
        Understood understood = new Understanding(new Asked("", "", "Nemo", "Moon", "", "", "", "", "", "", "")).of(Optional.empty(), Optional.empty());
        assertThat(understood.wrong()).containsOnlyKeys("worker", "team");
        assertThat(understood.wrong().get("worker")).contains("“Nemo”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"27/3/2026", "27.3.2026", "27 March 2026", "27 mar 2026", "2026-03-27", " 27/03/2026 "})
    void a_day_may_be_typed_as_people_write_it(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.parse("2026-03-27"));
        assertThat(understood("to", typed).wanted().before()).isEqualTo(WorkingDays.startOf(LocalDate.parse("2026-03-28")));
    }

    @ParameterizedTest
    @CsvSource({"se-2026-000123, SE-2026-000123", "123, SE-____-000123", "SE-2026-0001, SE-2026-0001%", "SE-2026, SE-2026%", "' SE – 2026 – 000123 ', SE-2026-000123"})
    void a_reference_may_be_typed_whole_or_in_part(String typed, String pattern) {
        assertThat(understood("reference", typed).wanted().reference()).isEqualTo(pattern);
    }

    @Test
    void nothing_typed_asks_for_all_newest_first() {
        Wanted all = understood("name", "").wanted();
        assertThat(all.state()).isEqualTo(State.ALL);
        assertThat(all.sort()).isEqualTo(Column.RAISED);
        assertThat(all.backwards()).isTrue();
        assertThat(all.page()).isEqualTo(1);
    }

    private static Understood understood(String field, String typed) {
        return new Understanding(new Asked(is(field, "reference", typed), is(field, "name", typed), "", "", is(field, "stage", typed), is(field, "from", typed),
                is(field, "to", typed), is(field, "state", typed), is(field, "sort", typed), "", is(field, "page", typed))).of(Optional.of(Who.ANYBODY), Optional.of(Who.ANYBODY));
    }

    private static String is(String field, String one, String typed) {
        return field.equals(one) ? typed : "";
    }
}
