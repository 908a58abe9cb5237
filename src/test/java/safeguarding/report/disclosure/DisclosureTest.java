package safeguarding.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, –", "4, –", "5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "102, 100"})
    void what_leaves_the_team_hides_the_few_and_rounds_the_rest(long counted, String shown) {
        assertThat(Disclosure.SAFE.show(counted).words()).isEqualTo(shown);
    }

    @Test
    void within_the_team_a_number_is_what_was_counted() {
        assertThat(Disclosure.EXACT.show(3).words()).isEqualTo("3");
    }

    @Test
    void a_percentage_gives_nothing_away_that_the_numbers_hide() {
        assertThat(Disclosure.SAFE.percent(3, 40)).isEqualTo(Shown.HIDDEN);
        assertThat(Disclosure.SAFE.percent(12, 41).number()).isEqualTo(25);
        assertThat(Disclosure.EXACT.percent(1, 3).number()).isEqualTo(33);
        assertThat(Disclosure.EXACT.percent(0, 0)).isEqualTo(Shown.HIDDEN);
    }
}
