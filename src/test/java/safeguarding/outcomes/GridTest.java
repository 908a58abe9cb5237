package safeguarding.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two axes from minus two to two, and two answers that are nowhere on them (CP-24). */
class GridTest {

    @Test
    void the_axis_goes_from_minus_two_to_two() {
        assertThat(Arrays.stream(GridPoint.values()).map(GridPoint::value)).containsExactly(-2, -1, 0, 1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void every_point_is_an_answer_that_the_person_can_give(GridPoint point) {
        assertThat(GridReply.valueOf(point.name()).point()).contains(point);
    }

    @Test
    void not_wanting_to_say_and_not_being_asked_are_nowhere_on_it() {
        assertThat(GridReply.DECLINED.point()).isEmpty();
        assertThat(GridReply.NOT_ASKED.point()).isEmpty();
        assertThat(new PersonView(GridReply.DECLINED, GridReply.NOT_ASKED, null).isAnswered()).isFalse();
        assertThat(new PersonView(GridReply.DECLINED, GridReply.GOOD, null).isAnswered()).isTrue();
    }
}
