package safeguarding.report.sac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;

class ReturnYearsTest {

    /** Half past midnight in London on 1 April 2026, when it is still March in Greenwich. */
    private final ReturnYears years = new ReturnYears(new WorkingDays(Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), WorkingDays.LONDON)));

    @ParameterizedTest
    @ValueSource(strings = {"2025", " 2025 ", "2025-26", "2025/26", "2025/2026"})
    void a_year_may_be_written_in_several_ways(String typed) {
        assertThat(years.meantBy(typed)).isEqualTo(new ReturnYear(2025));
    }

    @Test
    void nothing_typed_is_the_year_in_which_we_are() {
        assertThat(years.meantBy("")).isEqualTo(new ReturnYear(2026)).isEqualTo(years.current());
        assertThat(years.all()).startsWith(new ReturnYear(2026), new ReturnYear(2025)).endsWith(new ReturnYear(2015)).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"soon, This is not a year", "-1, This is not a year", "99999999999, This is not a year", "2025-27, do not follow each other",
        "2014, began in April 2015", "2027, has not begun yet", "'2025; drop table enquiry', This is not a year"})
    void anything_else_is_said_in_a_sentence(String typed, String sentence) {
        assertThatThrownBy(() -> years.meantBy(typed)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    @Test
    void a_year_runs_from_april_to_march() {
        ReturnYear year = new ReturnYear(1999);
        assertThat(year.days()).isEqualTo("1 April 1999 to 31 March 2000");
        assertThat(year.shortly()).isEqualTo("1999-00");
        assertThat(year.period().to()).isEqualTo(LocalDate.of(2000, 3, 31));
    }
}
