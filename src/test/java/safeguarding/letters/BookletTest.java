package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import safeguarding.outcomes.MenuItem;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.Wish;
import safeguarding.people.Voice;

class BookletTest {

    @Test
    void an_empty_record_still_makes_a_booklet_with_lines_to_write_on() {
        String page = print(booklet(List.of()));
        assertThat(page).contains("Who I am working with", "What we promise you", "What matters most to me", "What I do not want", "What happens next");
        assertThat(page.split("class=\"line\"", -1).length - 1).isEqualTo(2 + 3 * 2 + 2 + 3 + 1 + 2 + 3);
        assertThat(page).doesNotContain("null");
    }

    @Test
    void it_holds_the_eight_promises_and_the_nine_things_people_often_want() {
        String page = print(booklet(List.of()));
        assertThat(List.of(Promise.values())).hasSize(8).allSatisfy(promise -> assertThat(page).contains(promise.words()));
        assertThat(List.of(MenuItem.values())).hasSize(9).allSatisfy(item -> assertThat(page).contains(item.words()));
    }

    @Test
    void the_person_s_own_wishes_stand_there_alone() {
        List<Outcome> wanted = List.of(wish(Voice.PERSON, 2, "My money back"), wish(Voice.REPRESENTATIVE, 1, "A care home"));
        assertThat(Booklet.slots(wanted)).extracting(Booklet.Slot::words).containsExactly(null, "My money back", null);
        assertThat(print(booklet(wanted))).contains("My money back", "In my own words").doesNotContain("A care home");
    }

    @Test
    void it_says_so_when_only_somebody_else_spoke() {
        assertThat(print(booklet(List.of(wish(Voice.REPRESENTATIVE, 1, "That she eats well")))))
                .contains("That she eats well", "Someone who speaks for me said this.").doesNotContain("In my own words");
    }

    @Test
    void words_are_shown_and_never_run() {
        assertThat(print(booklet(List.of(wish(Voice.PERSON, 1, "<script>alert(1)</script> [[${7*7}]]")))))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7*7}]]").doesNotContain("<script>");
    }

    @Test
    void nothing_is_there_to_print_when_paper_is_not_safe() {
        String page = print(booklet(List.of(wish(Voice.PERSON, 1, "My money back")), Mail.NOTHING_ON_PAPER));
        assertThat(page).contains("Nothing on paper and no messages", "Say this aloud", "We will listen to you").doesNotContain("<main", "My money back");
        assertThat(page).doesNotContain("press Ctrl and P");
    }

    @ParameterizedTest
    @EnumSource(value = Mail.class, names = {"BY_HAND", "ASK_FIRST"})
    void a_line_that_is_not_printed_says_when_it_is_to_be_given_by_hand(Mail mail) {
        String page = print(booklet(List.of(), mail));
        assertThat(page.substring(0, page.indexOf("<main>"))).containsIgnoringCase("by hand only");
        assertThat(page.substring(page.indexOf("<main>"))).doesNotContainIgnoringCase("by hand");
    }

    @Test
    void it_needs_nothing_from_outside() {
        assertThat(print(booklet(List.of()))).doesNotContain("http", "<link", "<img", "@import");
    }

    private static Outcome wish(Voice voice, int rank, String words) {
        return new Outcome(rank, voice, rank, new Wish(words, null, null));
    }

    private static Booklet booklet(List<Outcome> wanted) {
        return booklet(wanted, Mail.SEND);
    }

    private static Booklet booklet(List<Outcome> wanted, Mail mail) {
        return new Booklet("Mary", "SE-2026-000001", "22 November 2026", null, null,
                Booklet.spokenFor(Booklet.speaking(wanted.stream().map(Outcome::voice).toList())), Booklet.slots(wanted), null, null, null, null,
                mail, List.of());
    }

    private static String print(Booklet booklet) {
        return print("booklet", Map.of("booklet", booklet));
    }

    static String print(String template, Map<String, Object> shown) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(template, new Context(Locale.UK, shown));
    }
}
