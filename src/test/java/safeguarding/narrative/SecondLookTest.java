package safeguarding.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.narrative.SecondLook.Found;

/** One word and pasted words are pointed out; what people want, and what a form carries over, is not (MY-02a). */
class SecondLookTest {

    private static final String LONG = "We rang twice and nobody came to the door.";

    @Test
    void one_word_is_no_record() {
        assertThat(noticed(said("review", "whatWasSaid", " Fine. "))).containsExactly(Noticed.ONE_WORD);
        assertThat(noticed(said("review", "whatWasSaid", "All fine."))).isEmpty();
    }

    @Test
    void one_word_is_enough_for_a_wish_and_for_who_was_there() {
        assertThat(noticed(said("review", "wish1", "Quiet"), said("review", "doNotWant", "Police"), said("review", "present", "Anne"))).isEmpty();
    }

    @Test
    void the_same_words_in_another_box_or_another_form_were_pasted() {
        assertThat(noticed(said("review", "theirView", LONG), said("review", "otherViews", LONG))).containsExactly(Noticed.PASTED_WITHIN);
        assertThat(noticed(said("review", "theirView", LONG), said("conversation", "theirView", "we rang  twice and\nnobody came to the door.")))
                .containsExactly(Noticed.PASTED_WITHIN);
    }

    @Test
    void the_later_words_are_the_ones_to_look_at() {
        assertThat(SecondLook.at(List.of(said("review", "theirView", LONG), said("conversation", "theirView", LONG))))
                .extracting(found -> found.written().form()).containsExactly("conversation");
    }

    @Test
    void what_was_said_again_in_the_same_place_or_was_carried_over_or_is_short_is_left_alone() {
        assertThat(noticed(said("review", "theirView", LONG), said("review", "theirView", LONG))).isEmpty();
        assertThat(noticed(said("planningDiscussion", "what", LONG), said("holdReview", "what", LONG))).isEmpty();
        assertThat(noticed(said("review", "theirView", "As before."), said("conversation", "theirView", "As before."))).isEmpty();
        assertThat(noticed(said("review", "wish1", LONG), said("conversation", "wish1", LONG))).isEmpty();
    }

    @Test
    void words_have_the_same_print_whatever_their_spaces_and_capitals() {
        assertThat(LongWords.print(" We  rang\nTWICE ")).isEqualTo(LongWords.print("we rang twice")).hasSize(64);
    }

    private static List<Noticed> noticed(Written... written) {
        return SecondLook.at(Stream.of(written).toList()).stream().map(Found::noticed).toList();
    }

    private static Written said(String form, String field, String words) {
        return new Written(1, form, field, field, words);
    }
}
