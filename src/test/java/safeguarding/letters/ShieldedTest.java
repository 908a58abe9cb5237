package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShieldedTest {

    @Test
    void letters_digits_and_single_spaces_stay_as_they_are() {
        assertThat(Shielded.of("Call me at 9 é שלום")).isEqualTo("Call me at 9 é שלום");
    }

    @Test
    void everything_else_becomes_a_number_that_no_template_markdown_or_html_acts_on() {
        assertThat(Shielded.of("<b>{{x}}*")).isEqualTo("&#60;b&#62;&#123;&#123;x&#125;&#125;&#42;");
    }

    @Test
    void it_is_always_one_line() {
        assertThat(Shielded.of("one\ntwo\r\nthree\rfour\n\n\n# five")).doesNotContain("\n", "\r")
                .isEqualTo("one<br>two<br>three<br>four<br><br><br>&#35; five");
    }

    @Test
    void a_second_space_is_not_swallowed() {
        assertThat(Shielded.of("a  b")).isEqualTo("a &#160;b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 👩‍👩‍👧", "‮backwards‬", "=1+1", "&amp; &lt;", "\"quoted\" 'so'", "[a](javascript:alert(1))", "|a|b|", "___", "\t"})
    void read_back_as_a_browser_reads_it_it_is_what_was_said(String words) {
        assertThat(readBack(Shielded.of(words))).isEqualTo(words);
    }

    @Test
    void twenty_thousand_characters_are_all_there() {
        String words = "They said: “stop” & I did. ".repeat(800).trim();
        assertThat(readBack(Shielded.of(words))).isEqualTo(words);
    }

    private static String readBack(String html) {
        Matcher entity = Pattern.compile("&#(\\d+);").matcher(html);
        return entity.replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
    }
}
