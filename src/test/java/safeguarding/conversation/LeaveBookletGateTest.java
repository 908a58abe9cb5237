package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class LeaveBookletGateTest {

    private final Filled<Booklet> complete = new Filled<>(new LeaveBookletForm(null, Filled.TODAY), Map.of(
            "booklet", "GIVEN", "bookletFormat", "PRINTED", "bookletOn", "2026-03-10", "nextSteps", "Sam rings you on Monday"));
    private final Filled<Booklet> notGiven = complete.without("bookletFormat", "bookletOn").with("booklet", "UNSAFE_TO_LEAVE");

    @Test
    void opens_when_everything_is_said() {
        assertThat(complete.gaps()).isEmpty();
        assertThat(complete.with("nextContactOn", "2026-03-16").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_the_booklet_was_left() {
        assertThat(complete.without("booklet").gaps()).containsExactly("booklet");
    }

    @Test
    void stays_shut_until_it_says_in_which_form_and_since_when() {
        assertThat(complete.without("bookletFormat").gaps()).containsExactly("bookletFormat");
        assertThat(complete.without("bookletOn").gaps()).containsExactly("bookletFormat");
    }

    @Test
    void stays_shut_until_it_says_why_there_is_no_booklet() {
        assertThat(notGiven.gaps()).containsExactly("bookletBecause");
        assertThat(notGiven.with("bookletBecause", "He goes through her things; she knows my number").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_happens_next() {
        assertThat(complete.without("nextSteps").gaps()).containsExactly("nextSteps");
    }

    @Test
    void refuses_a_day_in_the_future() {
        assertThatThrownBy(complete.with("bookletOn", "2026-03-11")::handIn).isInstanceOf(Refusal.class);
        complete.with("nextContactOn", "2026-03-16").handIn();
    }
}
