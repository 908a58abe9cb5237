package safeguarding.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"27/3/2026", "27/03/2026", "27.3.2026", "27 March 2026", "27 mar 2026", "2026-03-27", "2026-3-27", " 27/3/2026 "})
    void is_read_however_it_is_written(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2026, 3, 27));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "31/2/2026", "29/2/2026", "3/27/2026", "1/1/0001", "1/1/3000", "27/3/26", "2026-03-27T10:00", "27/3"})
    void is_none_when_there_is_no_such_day_or_no_record_can_be_about_it(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}
