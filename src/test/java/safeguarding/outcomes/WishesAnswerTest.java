package safeguarding.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.journal.Answers;
import safeguarding.people.Voice;

/** Not asked, asked without an answer, and declined are three things; a change is a fourth. */
class WishesAnswerTest {

    @ParameterizedTest
    @CsvSource({"EXPRESSED, , I want peace., true", "EXPRESSED, , , false", "NONE_EXPRESSED, , , true", "DECLINED, , , true",
        "NOT_ASKED, , , false", "NOT_ASKED, She slept., , true", ", She slept., , false"})
    void asking_counts_when_it_was_answered_or_there_is_a_reason(String asked, String because, String wish, boolean counts) {
        assertThat(typed("wishesAsked", asked, "wishesNotAskedBecause", because, "wish1", wish).isAskedOrExplained()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"CHANGED, , true", "UNCHANGED, , true", "NOT_DISCUSSED, , false", "NOT_DISCUSSED, Too tired., true", ", Too tired., false"})
    void revisiting_counts_when_it_was_done_or_there_is_a_reason(String revisited, String because, boolean counts) {
        assertThat(typed("wishesRevisited", revisited, "wishesNotDiscussedBecause", because).isRevisitedOrExplained()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"EXPRESSED, , true", "NONE_EXPRESSED, , false", "DECLINED, , false", "NOT_ASKED, , false", ", CHANGED, true", ", UNCHANGED, false",
        ", NOT_DISCUSSED, false", ", , false"})
    void only_something_expressed_or_changed_speaks_to_the_ledger(String asked, String revisited, boolean speaks) {
        assertThat(typed("wishesAsked", asked, "wishesRevisited", revisited).speaks()).isEqualTo(speaks);
    }

    @Test
    void a_rank_left_blank_is_absent_and_a_menu_item_alone_is_no_wish() {
        assertThat(typed("wish1", " ", "wish1Menu", "MORE_FRIENDS", "wish3", "A dog.", "wish3AskOfUs", "Ring the shelter.").byRank())
                .containsExactly(Map.entry(3, new Wish("A dog.", null, "Ring the shelter.")));
    }

    @Test
    void words_are_the_persons_own_unless_the_form_says_otherwise() {
        assertThat(typed("wish1", "A dog.").voice()).isEqualTo(Voice.PERSON);
        assertThat(typed("spokeWith", "ADVOCATE").voice()).isEqualTo(Voice.ADVOCATE);
    }

    private static WishesAnswer typed(String... answers) {
        Map<String, Object> typed = new java.util.HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            typed.put(answers[i], answers[i + 1]);
        }
        return new Answers(typed).as(WishesAnswer.class);
    }
}
