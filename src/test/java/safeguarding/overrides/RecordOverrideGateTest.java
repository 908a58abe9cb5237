package safeguarding.overrides;

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

class RecordOverrideGateTest {

    private final Filled<OverrideReasons> complete = new Filled<>(new RecordOverrideForm(null, new ReviewDay(Filled.TODAY), null),
            Map.ofEntries(Map.entry("againstWhat", "Do not tell the police."), Map.entry("whatWeWillDo", "Tell the police about the house."),
                    Map.entry("ground", "SERIOUS_CRIME"), Map.entry("groundWords", "Four others sleep there."),
                    Map.entry("decisionMaker", "Maya Manager"), Map.entry("decidedOn", "2026-03-10"),
                    Map.entry("optionsConsidered", "To wait."), Map.entry("leastIntrusive", "We give no name."), Map.entry("told", "YES"),
                    Map.entry("toldOn", "2026-03-10"), Map.entry("reviewOn", "2026-03-24"), Map.entry("principle", "EMPOWERMENT"),
                    Map.entry("principleBecause", "Others would be hurt.")));

    @Test
    void opens_when_it_says_why_who_and_for_how_long() {
        assertThat(complete.gaps()).isEmpty();
        assertThatCode(complete::handIn).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"againstWhat", "whatWeWillDo", "ground", "groundWords", "decisionMaker", "optionsConsidered", "leastIntrusive",
            "toldOn", "reviewOn", "principle", "principleBecause"})
    void stays_shut_without(String field) {
        assertThat(complete.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_told_or_why_not() {
        assertThat(complete.without("told", "toldOn").gaps()).containsExactly("told");
        Filled<OverrideReasons> notTold = complete.without("toldOn").with("told", "NO");
        assertThat(notTold.gaps()).containsExactly("told");
        assertThat(notTold.with("notToldBecause", "He reads her letters.").gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"decidedOn, 2026-03-11, it was decided is still to come", "toldOn, 2026-03-11, they were told is still to come",
            "reviewOn, 2026-03-09, has passed already", "reviewOn, 2027-03-11, more than a year away",
            "notToldBecause, He reads her letters, both that they were told"})
    void refuses_what_cannot_be(String field, String answer, String saying) {
        assertThatThrownBy(complete.with(field, answer)::handIn).isInstanceOf(Refusal.class).hasMessageContaining(saying);
    }

    @Test
    void takes_today_and_a_day_in_a_year() {
        assertThatCode(complete.with("reviewOn", "2026-03-10")::handIn).doesNotThrowAnyException();
        assertThatCode(complete.with("reviewOn", "2027-03-10")::handIn).doesNotThrowAnyException();
    }

    @Test
    void never_waits_and_cannot_be_gone_on_without() {
        assertThat(complete.form().mayWait()).isFalse();
        assertThat(complete.form().mayGoOnWithout()).isFalse();
        assertThat(complete.form().isOfItsStage()).isFalse();
    }
}
