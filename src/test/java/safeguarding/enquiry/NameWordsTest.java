package safeguarding.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody is lost because of an accent, a hyphen or an apostrophe. */
class NameWordsTest {

    @Test
    void accents_and_capitals_do_not_matter() {
        assertThat(NameWords.of("Inês Valadares-Pike", "ŁUCJA")).containsExactly("ines", "valadares", "pike", "valadarespike", "lucja");
    }

    @Test
    void a_name_with_an_apostrophe_is_found_with_and_without_it() {
        assertThat(NameWords.begin(NameWords.typed("o'bri"), "Sean O’Brien")).isTrue();
        assertThat(NameWords.begin(NameWords.typed("obri"), "Sean O’Brien")).isTrue();
        assertThat(NameWords.begin(NameWords.typed("rien"), "Sean O’Brien")).as("a word is known by how it begins").isFalse();
    }

    @Test
    void every_word_that_was_typed_has_to_begin_one_of_the_name() {
        assertThat(NameWords.begin(NameWords.typed("pik in"), "Inês Valadares-Pike")).isTrue();
        assertThat(NameWords.begin(NameWords.typed("pik ana"), "Inês Valadares-Pike")).isFalse();
    }

    @Test
    void names_in_other_writing_are_found_and_signs_alone_find_nobody() {
        assertThat(NameWords.begin(NameWords.typed("فاط"), "فاطمة الزهراء")).isTrue();
        assertThat(NameWords.typed(" - ' 💙 ")).isEmpty();
        assertThat(NameWords.begin(NameWords.typed("%"), "Ada")).isFalse();
    }

    @Test
    void a_word_that_grows_when_it_is_written_plainly_still_fits_the_table() {
        assertThat(NameWords.of("ß".repeat(200))).allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(200));
        assertThat(NameWords.of("𝒜".repeat(150), "ﷺ".repeat(60))).allSatisfy(word -> assertThat(word.codePointCount(0, word.length())).isLessThanOrEqualTo(100));
    }
}
