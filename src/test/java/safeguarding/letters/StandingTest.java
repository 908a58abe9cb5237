package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.enquiry.Stage.CONCERN;
import static safeguarding.enquiry.Stage.FEEDBACK_AND_CLOSURE;
import static safeguarding.enquiry.Stage.FIRST_CONVERSATION;
import static safeguarding.enquiry.Stage.REVIEW;

import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.letters.Standing.Visit;

class StandingTest {

    @Test
    void before_the_first_stage_the_concern_is_being_written() {
        assertThat(Standing.of(List.of(), false).inOneLine()).isEqualTo("Now: The concern is being written down · Next: Concern");
    }

    @Test
    void in_a_stage_it_says_what_is_done_now_and_next() {
        assertThat(Standing.of(List.of(new Visit(CONCERN, false), new Visit(FIRST_CONVERSATION, true)), false).inOneLine())
                .isEqualTo("Done: Concern · Now: First conversation · Next: Agree the next step with the person");
    }

    @Test
    void between_stages_the_next_step_is_being_agreed() {
        assertThat(Standing.of(List.of(new Visit(CONCERN, false), new Visit(FIRST_CONVERSATION, false)), false).now())
                .isEqualTo("Agree the next step with the person");
    }

    @Test
    void a_stage_that_was_visited_again_is_counted() {
        assertThat(Standing.of(List.of(new Visit(REVIEW, false), new Visit(REVIEW, false), new Visit(FEEDBACK_AND_CLOSURE, true)), false).done())
                .containsExactly("Review (twice)");
    }

    @Test
    void an_enquiry_that_has_ended_has_nothing_next() {
        assertThat(Standing.of(List.of(new Visit(CONCERN, false)), true).inOneLine()).isEqualTo("Done: Concern · Now: This enquiry has ended");
    }
}
