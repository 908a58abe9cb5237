package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.people.Voice;

class EarlierTextTest {

    @Test
    void says_so_when_nothing_was_written() {
        assertThat(new EarlierText(List.of()).html()).contains("Nothing has been written yet");
    }

    @Test
    void says_what_when_who_and_in_whose_voice() {
        assertThat(earlier(new Line("place", "Where was it?", "At home", true)))
                .containsSubsequence("Hold the first conversation", "22 November 2026", "written down by Priya Practitioner", "the person",
                        "Where was it", "At home").doesNotContain("\n");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_where_the_whole_is() {
        String html = earlier(new Line("whatWasSaid", "What was said?", "😀".repeat(601), true));
        assertThat(html.split("&#128512;", -1)).hasSize(EarlierText.LONGEST + 1);
        assertThat(html).contains("This is only the beginning").doesNotContain("\uFFFD");
    }

    @Test
    void leaves_out_codes_and_what_the_overview_says_already() {
        assertThat(earlier(new Line("wish1", "The most important thing", "Quiet", true), new Line("control", "How much?", "Involved", false)))
                .doesNotContain("Quiet", "Involved");
    }

    private static String earlier(Line... lines) {
        return new EarlierText(List.of(new EntryStory(1, "firstConversation", 1, "Hold the first conversation", "firstConversation",
                "First conversation", Voice.PERSON, "practitioner", "Priya Practitioner", Instant.parse("2026-11-22T12:00:00Z"), Map.of(), List.of(), List.of(lines)))).html();
    }
}
