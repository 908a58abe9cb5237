package safeguarding.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.house.Filled;
import safeguarding.pace.Clocks.TwoClocks;

/** Two clocks, of which only one can ever run too long (X-05, SG-09). Today is Tuesday, 10 March 2026. */
class ClocksTest {

    private final Enquiries enquiries = mock(Enquiries.class);
    private final Enquiry enquiry = mock(Enquiry.class);
    private final Pauses pauses = mock(Pauses.class);
    private final Clocks clocks = new Clocks(enquiries, pauses, new WorkingDays(Filled.TODAY));

    @BeforeEach
    void raisedOnMondayTheSecond() {
        when(enquiries.get(REFERENCE)).thenReturn(enquiry);
        when(enquiry.raisedAt()).thenReturn(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @Test
    void as_long_as_nobody_asks_us_to_wait_every_working_day_is_ours() {
        assertThat(clocks.of(REFERENCE)).isEqualTo(new TwoClocks(6, 0));
    }

    @Test
    void days_that_they_asked_us_to_wait_are_theirs() {
        waited("2026-03-04", "2026-03-09");
        assertThat(clocks.of(REFERENCE)).isEqualTo(new TwoClocks(3, 3));
    }

    @Test
    void days_still_to_be_waited_do_not_count_yet() {
        waited("2026-03-09", "2026-04-01");
        assertThat(clocks.of(REFERENCE)).isEqualTo(new TwoClocks(5, 1));
    }

    @Test
    void nothing_counts_before_the_concern_or_after_the_end() {
        waited("2026-02-01", "2026-03-03");
        when(enquiry.endedAt()).thenReturn(Instant.parse("2026-03-05T15:00:00Z"));
        assertThat(clocks.of(REFERENCE)).isEqualTo(new TwoClocks(2, 1));
    }

    private void waited(String from, String to) {
        when(pauses.of(REFERENCE)).thenReturn(List.of(new Pause(LocalDate.parse(from), LocalDate.parse(to))));
    }
}
