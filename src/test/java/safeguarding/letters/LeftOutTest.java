package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;

/** Whoever prepares a copy for the person looks at each answer, and leaves out the ones that give somebody else away (UK GDPR article 15). */
class LeftOutTest {

    private static final Said WAITED = new Said("What was said?", "One of them waited outside her house.", Whose.LOOK);
    private static final Said YES = new Said("Is anyone in danger?", "Yes", Whose.LOOK);

    @Test
    void only_the_copy_for_the_person_leaves_it_out_and_says_so() {
        LeftOut chosen = LeftOut.of(List.of(WAITED.id()));
        assertThat(WAITED.in(Copy.READY, chosen)).extracting(Said::words, Said::leftOut, Said::whose)
                .containsExactly("[left out: about somebody else]", true, Whose.OTHERS);
        assertThat(YES.in(Copy.READY, chosen)).isEqualTo(YES);
        assertThat(List.of(WAITED.in(Copy.REDACTED, chosen), WAITED.in(Copy.WORKING, chosen))).containsOnly(WAITED);
    }

    @Test
    void a_sentence_is_left_out_wherever_it_stands_and_a_short_answer_only_where_it_was_asked() {
        assertThat(new Said("What else?", WAITED.words(), Whose.LOOK).id()).isEqualTo(WAITED.id());
        assertThat(new Said("Is a crime reported?", "Yes", Whose.LOOK).id()).isNotEqualTo(YES.id());
    }

    @Test
    void whatever_is_longer_than_a_choice_may_be_left_out_and_what_is_marked_too() {
        assertThat(List.of(WAITED, YES, new Said("What?", "My brother Bill takes it.", Whose.OURS))).allMatch(Said::mayBeLeftOut);
        assertThat(new Said("Are they safe?", "Yes", Whose.OURS).mayBeLeftOut()).isFalse();
        assertThat(WAITED.in(Copy.READY, LeftOut.of(List.of(WAITED.id()))).mayBeLeftOut()).isFalse();
    }

    /** Otherwise words that were put right in the meantime would be given out after all. */
    @Test
    void what_is_not_there_any_more_is_not_passed_over_in_silence() {
        LeftOut gone = LeftOut.of(List.of(new Said("What was said?", "One of them waited at her house.", Whose.LOOK).id()));
        assertThatThrownBy(() -> gone.refuse(Copy.READY, Stream.of(WAITED, YES))).isInstanceOf(Refusal.class).hasMessageContaining("choose again");
        LeftOut.of(List.of(WAITED.id(), YES.id())).refuse(Copy.READY, Stream.of(WAITED, YES));
        LeftOut.of(null).refuse(Copy.WORKING, Stream.of(WAITED));
    }

    @Test
    void a_copy_that_leaves_nothing_out_leaves_nothing_out_by_choice() {
        assertThatThrownBy(() -> LeftOut.of(List.of(WAITED.id())).refuse(Copy.MARKED, Stream.of(WAITED))).hasMessageContaining("no copy of this kind");
    }

    @Test
    void a_choice_of_a_thousand_answers_fits_into_an_address() {
        List<String> ids = Stream.iterate(1, n -> n + 1).limit(1000).map(n -> new Said("", "Sentence number " + n + " about him.", Whose.LOOK).id()).toList();
        assertThat(LeftOut.of(ids).address().length()).isBetween(14_000, 20_000);
        assertThat(new Piece(Instant.EPOCH, "", "", List.of(), List.of(WAITED)).in(Copy.READY, LeftOut.of(ids)).count(Whose.LOOK)).isOne();
    }
}
