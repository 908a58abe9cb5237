package safeguarding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.house.Filled;
import safeguarding.people.Voice;

/** What a report may say about learning: it adds up, and nobody is given away. */
class LearningTest extends SomethingSaid {

    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate TO = LocalDate.of(2026, 2, 28);
    private static final String ADA = Filled.REFERENCE;

    private record Sample(String openedOn, Theme theme, String closedOn) {

        boolean opensIn(LocalDate from, LocalDate to) {
            return isWithin(openedOn, from, to);
        }

        boolean closesIn(LocalDate from, LocalDate to) {
            return closedOn != null && isWithin(closedOn, from, to);
        }

        private static boolean isWithin(String day, LocalDate from, LocalDate to) {
            return !LocalDate.parse(day).isBefore(from) && !LocalDate.parse(day).isAfter(to);
        }
    }

    /** A slow and obvious calculation says the same. */
    @Test
    void opened_and_closed_are_counted_by_theme_with_those_nobody_has_sorted_in_a_row_of_their_own() {
        List<Sample> told = tellAtRandom(new Random(62), 120);
        for (int n = 0; n < 20; n++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(n * 3);
            LocalDate to = from.plusDays(n);
            List<ByTheme> counted = learning.byTheme(from, to);
            assertThat(counted).extracting(ByTheme::theme).containsExactlyElementsOf(themesAndNone());
            assertThat(counted).allSatisfy(row -> {
                assertThat(row.opened()).isEqualTo(told.stream().filter(one -> one.theme() == row.theme() && one.opensIn(from, to)).count());
                assertThat(row.closed()).isEqualTo(told.stream().filter(one -> one.theme() == row.theme() && one.closesIn(from, to)).count());
            });
            assertThat(counted.stream().mapToLong(ByTheme::opened).sum()).isEqualTo(told.stream().filter(one -> one.opensIn(from, to)).count());
        }
    }

    @Test
    void a_period_in_which_nothing_happened_has_every_theme_and_no_number() {
        assertThat(learning.byTheme(FROM, TO)).hasSize(Theme.values().length + 1).allMatch(row -> row.opened() == 0 && row.closed() == 0);
        assertThat(learning.byTheme(TO, FROM)).allMatch(row -> row.opened() == 0 && row.closed() == 0);
        assertThat(learning.changed(FROM, TO)).isEmpty();
        assertThat(learning.quotes(FROM, TO)).isEmpty();
    }

    @Test
    void what_changed_is_told_once_the_item_is_closed_and_not_from_a_restricted_enquiry() {
        long closed = better(OTHER, "2026-01-15", "Ring.");
        step(closed, Theme.TIME, State.OPEN, "We have begun to ring.", "2026-02-01");
        assertThat(learning.changed(FROM, TO)).isEmpty();
        step(closed, Theme.TIME, State.CLOSED, "We ring on the day.", "2026-02-28");
        long secret = better(ADA, "2026-01-15", "Write.");
        step(secret, Theme.TIME, State.CLOSED, "We write.", "2026-02-02");
        assertThat(learning.changed(FROM, TO)).containsExactly("We write.", "We ring on the day.");
        restrictTo("manager");
        assertThat(learning.changed(FROM, TO)).containsExactly("We ring on the day.");
    }

    @Test
    void an_item_that_is_open_again_counts_no_longer_as_closed() {
        long item = better(OTHER, "2026-02-15", "Ring.");
        step(item, Theme.TIME, State.CLOSED, "We ring.", "2026-02-16");
        step(item, Theme.TIME, State.OPEN, null, "2026-02-17");
        assertThat(learning.byTheme(FROM, TO)).filteredOn(row -> row.theme() == Theme.TIME).extracting(ByTheme::opened, ByTheme::closed)
                .containsExactly(tuple(1L, 0L));
        assertThat(learning.changed(FROM, TO)).isEmpty();
    }

    @Test
    void nobody_is_quoted_without_a_clear_yes() {
        quotable("feedbackConversation", "YES", "2026-02-03", "Ring.");
        assertThat(quoted()).containsExactly("Ring.");
        quotable("feedbackConversation", null, "2026-02-04", "Ring me.");
        assertThat(quoted()).as("only what was said last counts, and it has no yes").isEmpty();
        quotable("feedbackConversation", "YES", "2026-02-05", "Ring me, please.");
        assertThat(quoted()).containsExactly("Ring me, please.");
        quotable("independentFeedback", "NO", "2026-02-06", "Better not.");
        assertThat(quoted()).as("a later no takes back the yes").isEmpty();
        quotable("independentFeedback", "YES", "2026-02-07", "All right then.");
        assertThat(quoted()).as("a later yes is about what was said with it").containsExactly("All right then.");
    }

    @Test
    void a_quote_says_what_was_asked_and_in_whose_voice_and_leads_back_to_nobody() {
        said(ADA, "feedbackConversation", "REPRESENTATIVE", "2026-02-03", Map.of("quoteConsent", "YES", "saferHow", "The new lock.",
                "betterLifeHow", "She sings again.", "couldHaveDoneBetter", "Ask Ada, not me.", "control", "IN_CONTROL"));
        assertThat(learning.quotes(FROM, TO)).extracting(Quote::told, Quote::voice, Quote::words).containsExactly(
                tuple(Told.BETTER_LIFE_HOW, Voice.REPRESENTATIVE, "She sings again."),
                tuple(Told.SAFER_HOW, Voice.REPRESENTATIVE, "The new lock."));
        restrictTo("manager");
        assertThat(learning.quotes(FROM, TO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 0", "2026-02-01, 1", "2026-02-28, 1", "2026-03-01, 0"})
    void both_days_of_a_period_belong_to_it(String day, int quotes) {
        quotable("feedbackConversation", "YES", day, "Ring.");
        assertThat(learning.quotes(FROM, TO)).hasSize(quotes);
        assertThat(learning.byTheme(FROM, TO).stream().mapToLong(ByTheme::opened).sum()).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource({"You left ANA waiting, true", "Ana’s door, true", "Anas Tür, true", "a nana, false", "banana, false", "Moss grows, true", "De rien, true"})
    void a_name_is_found_in_any_spelling_and_nothing_else_is(String words, boolean named) {
        assertThat(Named.in(words, "Aña B. de Moss", null)).isEqualTo(named);
    }

    @Test
    void of_very_many_the_last_are_told_in_the_order_in_which_they_were_said() {
        for (int n = 1; n <= Learning.MOST + 5; n++) {
            String reference = "SE-2026-9%05d".formatted(n);
            jdbc.sql("insert into adult (name) values ('Quoted')").update();
            jdbc.sql("insert into enquiry (reference, adult_id, raised_at) select ?, max(id), current_timestamp from adult").param(reference).update();
            said(reference, "feedbackConversation", "PERSON", "2026-02-10", Map.of("couldHaveDoneBetter", "Say it " + n, "quoteConsent", "YES"));
        }
        assertThat(learning.quotes(FROM, TO)).extracting(Quote::words).hasSize(Learning.MOST).startsWith("Say it 6", "Say it 7")
                .endsWith("Say it " + (Learning.MOST + 5));
    }

    private List<String> quoted() {
        return learning.quotes(FROM, TO).stream().map(Quote::words).toList();
    }

    private void quotable(String form, String consent, String day, String words) {
        said(ADA, form, "PERSON", day, consent == null ? Map.of("couldHaveDoneBetter", words) : Map.of("couldHaveDoneBetter", words, "quoteConsent", consent));
    }

    private List<Sample> tellAtRandom(Random random, int times) {
        List<Sample> told = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            LocalDate opened = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(80));
            Theme theme = random.nextInt(4) == 0 ? null : Theme.values()[random.nextInt(Theme.values().length)];
            LocalDate closed = theme == null || random.nextBoolean() ? null : opened.plusDays(random.nextInt(20));
            long entry = said(random.nextBoolean() ? ADA : OTHER, "independentFeedback", "PERSON", opened.toString(), Map.of("couldHaveDoneBetter", "Ring."));
            if (theme != null) {
                step(entry, Theme.OTHER, State.OPEN, null, opened.toString());
                step(entry, theme, closed == null ? State.OPEN : State.CLOSED, "Done.", Objects.requireNonNullElse(closed, opened).toString());
            }
            told.add(new Sample(opened.toString(), theme, closed == null ? null : closed.toString()));
        }
        return told;
    }

    private static List<Theme> themesAndNone() {
        List<Theme> themes = new ArrayList<>(Arrays.asList(Theme.values()));
        themes.add(null);
        return themes;
    }
}
