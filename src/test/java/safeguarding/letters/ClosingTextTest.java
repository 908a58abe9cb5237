package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.journal.ClosingStory;
import safeguarding.narrative.Noticed;

/** One page for whoever decides whether an enquiry may close. */
class ClosingTextTest {

    @Test
    void it_tells_each_story_each_exception_and_each_answer_to_look_at() {
        String html = new ClosingText(List.of(new ClosingText.Chapter("Why they said no", List.of(new ClosingStory.Line("Seen alone", "Yes")))),
                List.of(new ClosingStory.Line("Tell the person", "She is at sea")),
                List.of(new ToLookAt(4, "review", "Hold the review", "notes", "What was said", Noticed.ONE_WORD))).html();
        assertThat(html).contains("<h3>Why they said no</h3>", "Seen alone", "<blockquote class=\"msp-words\">Yes</blockquote>", "She is at sea",
                "Hold the review", "What was said This is one word only");
    }

    @Test
    void it_says_so_when_there_is_nothing_to_tell() {
        assertThat(new ClosingText(List.of(), List.of(), List.of()).html())
                .contains("Nobody went on without something that was asked for", "Nothing stands out");
    }

    @Test
    void nothing_that_somebody_typed_can_change_the_page() {
        assertThat(new ClosingText(List.of(), List.of(new ClosingStory.Line("x", "<script>{{overview}}")), List.of()).html())
                .doesNotContain("<script", "{{");
    }
}
