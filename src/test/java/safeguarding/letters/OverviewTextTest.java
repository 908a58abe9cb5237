package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.outcomes.WishesAsked;
import safeguarding.people.Voice;

class OverviewTextTest {

    private static final Standing STANDING = new Standing(List.of("Concern"), "First conversation", "Agree the next step with the person");

    @Test
    void it_is_one_line() {
        assertThat(overview(List.of(), List.of(wish(Voice.PERSON, 1, "one\ntwo")), null)).doesNotContain("\n");
    }

    @Test
    void unsafe_contact_stands_before_everything_else() {
        String html = overview(List.of("Say whether they are safe."), List.of(), null);
        assertThat(html.indexOf("Never call the landline")).isPositive().isLessThan(html.indexOf("This came back"));
        assertThat(html.indexOf("This came back")).isLessThan(html.indexOf("Mary&#44; SE&#45;2026&#45;000001"));
    }

    @Test
    void what_goes_on_beside_the_stages_is_not_overlooked() {
        assertThat(overview(List.of(), List.of(), null)).containsSubsequence("SE&#45;2026", "They asked us to wait until 3 March 2026");
    }

    @Test
    void a_form_that_is_opened_fresh_did_not_come_back() {
        assertThat(overview(List.of(), List.of(), null)).doesNotContain("came-back");
    }

    @Test
    void voices_stand_apart_and_the_person_comes_first() {
        String html = overview(List.of(), List.of(wish(Voice.PERSON, 1, "Quiet nights"), wish(Voice.ADVOCATE, 1, "A lock")), WishesAsked.EXPRESSED);
        assertThat(html).containsSubsequence("in their own words", "Quiet nights", "What an advocate says they want", "A lock");
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASKED,not been asked yet", "NONE_EXPRESSED,did not name anything", "DECLINED,did not want to say"})
    void not_asked_nothing_named_and_declined_are_three_things(WishesAsked asked, String sentence) {
        assertThat(overview(List.of(), List.of(), asked)).contains(sentence);
    }

    @Test
    void nothing_that_was_said_stays_raw() {
        assertThat(overview(List.of(), List.of(wish(Voice.PERSON, 1, "<img src=x onerror=alert(1)> {{secret}}")), null))
                .doesNotContain("<img", "{{", "onerror=");
    }

    private static Outcome wish(Voice voice, int rank, String words) {
        return new Outcome(rank, voice, rank, new Wish(words, null, null));
    }

    private static String overview(List<String> gaps, List<Outcome> wanted, WishesAsked asked) {
        return new OverviewText("Mary", "SE-2026-000001", STANDING, List.of("They asked us to wait until 3 March 2026."),
                List.of(new Line("contactNever", "What must we never do?", "Never call the landline", true)), gaps, wanted, asked,
                List.of(new NotWanted.Said(Voice.PERSON, "To move out"))).html();
    }
}
