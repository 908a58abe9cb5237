package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.outcomes.NotWanted;

/** What people say is kept to the letter, however long it is and in whatever script. */
class LongAndStrangeWordsTest extends Journey {

    private static final int LONGEST = 20_000;

    static Stream<Named<String>> words() {
        return Stream.of(Named.of("emoji", "I 💙 my cat 🐈‍⬛, and 👩🏽‍🦽 is me"), Named.of("right to left", "أريد أن أكون آمنًا \u202Eabc\u202C שלום"),
                Named.of("markup", "<script>alert('x')</script> <b>& &amp; &lt;"), Named.of("a formula", "=HYPERLINK(\"http://example.org\";\"x\")"),
                Named.of("templates", "{{overview}} ${gate} #{x} [[${7*7}]] **bold** [a](javascript:x)"), Named.of("SQL", "'; drop table enquiry; --"),
                Named.of("space", "  two\tspaces \r\n and\n\nlines  "), Named.of("marks that combine", "Zoe\u0308 and Zoë \u0301\u0301\uFEFF"),
                Named.of("scripts", "Łódź · 你好 · हिन्दी · ภาษาไทย · Привет · \uD83D\uDE00"), Named.of("JSON", "{\"a\": [1, \"b\\u0000\"]} \\n \\"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_are_kept_and_shown_to_the_letter(String words) {
        String whole = asLongAsCanBe(words);
        raise(Map.of("whatWasSaid", whole));
        assertThat(stored("raiseConcern", "whatWasSaid")).isEqualTo(whole);
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("wish1", whole, "wish1AskOfUs", words, "doNotWant", words, "consent", ""));
        assertThat(stored("firstConversation", "wish1")).isEqualTo(whole);
        assertThat(work.shown("practitioner", open())).containsEntry("wish1", whole).containsEntry("doNotWant", words);
        assertThat(ledger.current(reference)).singleElement().satisfies(outcome -> {
            assertThat(outcome.words()).isEqualTo(whole);
            assertThat(outcome.wish().askOfUs()).isEqualTo(words);
        });
        assertThat(notWanted.of(reference)).extracting(NotWanted.Said::words).contains(words);
    }

    @ParameterizedTest
    @MethodSource("words")
    void words_in_a_list_are_kept_to_the_letter(String words) {
        raise();
        chooses("makingEnquiries");
        var row = Map.of("whoAsks", words, "whatAbout", words);
        handIn("arrangeEnquiries", Map.of("enquiries", List.of(row), "consent", ""));
        assertThat(journal.last(reference, "arrangeEnquiries").orElseThrow().answers().values().get("enquiries"))
                .isEqualTo(List.of(row));
    }

    @Test
    void one_character_too_many_is_refused_with_the_name_of_the_question() {
        raise();
        workUntil("firstConversation");
        isRefused("firstConversation", Map.of("whatWasSaid", "x".repeat(LONGEST + 1)), "is too long: please use at most 20000 characters.");
        handIn("firstConversation", Map.of("whatWasSaid", "x".repeat(LONGEST)));
        assertThat(open().form()).isEqualTo("leaveBooklet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before\u0000after", "half an emoji \uD83D", "the other half \uDE00"})
    void what_no_database_can_keep_to_the_letter_is_refused(String words) {
        raise();
        isRefused("makeSafe", Map.of("whatMakesThemSafe", words), "holds a character that cannot be kept. Please type it again.");
    }

    private static String asLongAsCanBe(String words) {
        String whole = words.repeat(LONGEST / words.length());
        return whole + "x".repeat(LONGEST - whole.length());
    }

    private String stored(String form, String field) {
        return journal.last(reference, form).orElseThrow().answers().text(field);
    }
}
