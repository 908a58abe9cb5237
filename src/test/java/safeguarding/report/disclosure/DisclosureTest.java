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

    @ParameterizedTest
    @CsvSource({"3, 40, –", "12, 13, –", "13, 13, –", "0, 40, –", "40, 41, –", "50, 99, 50", "77, 308, 25", "940, 1000, 95", "990, 1000, –", "9, 1000, –"})
    void outside_a_percentage_is_told_only_where_it_is_right_and_five_are_in_it_and_outside_it(long part, long whole, String percent) {
        assertThat(Disclosure.SAFE.percent(Disclosure.SAFE.show(part), Disclosure.SAFE.show(whole)).words()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33", "0, 7, 0", "7, 7, 100", "0, 0, –"})
    void within_the_team_a_percentage_is_that_of_what_was_counted(long part, long whole, String percent) {
        assertThat(Disclosure.EXACT.percent(Disclosure.EXACT.show(part), Disclosure.EXACT.show(whole)).words()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"40, 40, 0, 0, all or nearly all", "38, 42, 0, 2, all or nearly all", "33, 36, 1, 4, nearly all", "0, 0, 10, 10, few or none",
        "1, 4, 33, 37, few", "48, 52, 48, 52, about half", "73, 77, 23, 27, about three quarters", "23, 27, 73, 77, about a quarter",
        "8, 12, 1, 4, more than half", "1, 4, 8, 12, fewer than half", "873, 877, 123, 127, three quarters or more", "123, 127, 873, 877, a quarter or fewer",
        "5, 7, 2, 7, ''"})
    void words_are_true_of_every_share_that_it_can_be(long least, long most, long restLeast, long restMost, String words) {
        Range rest = new Range(restLeast, restMost);
        assertThat(Share.of(new Range(least, most), rest, new Range(least, most).plus(rest)).words().orElse("")).isEqualTo(words);
    }
}
