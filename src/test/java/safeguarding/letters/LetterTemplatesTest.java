package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the letters, whatever is or is not on record. */
class LetterTemplatesTest {

    private static final Map<String, Object> EMPTY = Map.of("open-door", new OpenDoorLetter.OpenDoor(null, null),
            "invitation", new InvitationLetter.Invitation(false, null, null, null, null, null), "raiser", new RaiserLetter.Raised("3 March 2026"));

    @ParameterizedTest
    @ValueSource(strings = {"open-door", "invitation", "raiser"})
    void an_empty_record_still_makes_a_letter_with_lines_to_write_on(String kind) {
        String page = print(kind, EMPTY.get(kind), Mail.SEND, null);
        assertThat(page).contains("<main>", "Dear …………………………,", "class=\"line\"", "Reference SE-2026-000001").doesNotContain("null", "Say this aloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-door", "invitation", "raiser"})
    void where_paper_is_not_safe_the_same_words_are_there_to_say_and_none_to_print(String kind) {
        String page = print(kind, EMPTY.get(kind), Mail.NOTHING_ON_PAPER, "Mary");
        assertThat(page).contains("Nothing on paper", "Say this aloud", "Dear Mary,").doesNotContain("<main", "Ctrl and P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-door", "invitation", "raiser"})
    void it_needs_nothing_from_outside(String kind) {
        assertThat(print(kind, EMPTY.get(kind), Mail.SEND, "Mary")).doesNotContain("http", "<link", "<img", "@import", " th:");
    }

    @Test
    void what_was_agreed_about_keeping_in_touch_is_repeated() {
        assertThat(print("open-door", new OpenDoorLetter.OpenDoor("3 May 2026", "Your niece Joan"), Mail.SEND, "Mary"))
                .contains("What we agreed", "3 May 2026", "Your niece Joan");
        assertThat(print("open-door", EMPTY.get("open-door"), Mail.SEND, "Mary")).doesNotContain("What we agreed");
    }

    @Test
    void words_are_shown_and_never_run() {
        assertThat(print("invitation", new InvitationLetter.Invitation(true, "<b>", "<script>alert(1)</script> [[${7*7}]]", "x", "y", "z"),
                Mail.BY_HAND, "<i>Mary</i>")).contains("&lt;script&gt;alert(1)&lt;/script&gt; [[${7*7}]]").doesNotContain("<script>", "<i>", "<b>");
    }

    private static String print(String kind, Object words, Mail mail, String name) {
        return BookletTest.print("letter-" + kind, Map.of("letter", new Letter(kind, new Letterhead(name, "SE-2026-000001", "22 November 2026",
                null, null, mail, List.of()), words))).replaceAll("</?span>", "");
    }
}
