package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.consent.Agreement.GIVEN;
import static safeguarding.consent.Agreement.NOT_ABLE;
import static safeguarding.consent.Agreement.REFUSED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.people.Voice;

/** Whose word counts, and for how long (LA-16, X-02). */
class AgreedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void the_persons_own_word_counts_before_that_of_anyone_who_speaks_for_them() {
        assertThat(isRefused(said(GIVEN, Voice.PERSON, 1), said(REFUSED, Voice.REPRESENTATIVE, 2))).isFalse();
        assertThat(isRefused(said(REFUSED, Voice.PERSON, 1), said(GIVEN, Voice.ADVOCATE, 2))).isTrue();
    }

    @Test
    void the_newest_word_of_the_others_counts_when_the_person_cannot_decide() {
        assertThat(isRefused(said(NOT_ABLE, Voice.PERSON, 3), said(REFUSED, Voice.REPRESENTATIVE, 1), said(GIVEN, Voice.ADVOCATE, 2)))
                .isFalse();
        assertThat(isRefused(said(NOT_ABLE, Voice.PERSON, 3), said(REFUSED, Voice.REPRESENTATIVE, 2))).isTrue();
        assertThat(isRefused(said(NOT_ABLE, Voice.PERSON, 3))).isFalse();
    }

    @Test
    void a_no_of_which_nobody_said_whose_it_is_counts_as_the_persons_own() {
        assertThat(isRefused(said(REFUSED, null, 1), said(GIVEN, Voice.REPRESENTATIVE, 2))).isTrue();
    }

    @Test
    void nothing_said_is_neither_yes_nor_no() {
        assertThat(isRefused()).isFalse();
        assertThat(Agreed.isRefused(List.of(said(REFUSED, Voice.PERSON, 1)), Scope.MEETING)).isFalse();
    }

    @Test
    void a_yes_holds_until_its_last_day() {
        Agreed agreed = new Agreed(Scope.MEETING, GIVEN, DAY, DAY.plusDays(7), Voice.PERSON, null, 1);
        assertThat(agreed.holdsOn(DAY.plusDays(7))).isTrue();
        assertThat(agreed.holdsOn(DAY.plusDays(8))).isFalse();
        assertThat(said(GIVEN, Voice.PERSON, 1).holdsOn(DAY.plusYears(1))).isTrue();
        assertThat(said(REFUSED, Voice.PERSON, 1).holdsOn(DAY)).isFalse();
    }

    private static boolean isRefused(Agreed... said) {
        return Agreed.isRefused(List.of(said), Scope.SHARE_INFORMATION);
    }

    private static Agreed said(Agreement answer, Voice voice, long entry) {
        return new Agreed(Scope.SHARE_INFORMATION, answer, DAY, null, voice, null, entry);
    }
}
