package safeguarding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.conference.AfterMeeting;
import safeguarding.conference.MeetingDay;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;

class AfterReviewGateTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

    private final AfterReviewForm form = new AfterReviewForm(new MeetingDay(TODAY), null);

    @Test
    void asks_for_the_same_as_after_a_conference() {
        assertThat(form.gate()).isSameAs(AfterMeeting.GATE);
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(() -> form.refuse(form.read("", new Answers(Map.of("heldOn", "2026-03-11"))), null))
                .isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }
}
