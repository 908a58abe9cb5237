package safeguarding.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.calendar.CountedFrom;
import safeguarding.calendar.Timescale;
import safeguarding.calendar.Timescales;
import safeguarding.calendar.WorkingDays;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;
import safeguarding.house.Filled;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** When we hope to have done a step, on Tuesday, 10 March 2026 (X-05, SG-09). */
class DeadlinesTest {

    private final Timescales timescales = mock(Timescales.class);
    private final Enquiries enquiries = mock(Enquiries.class);
    private final Journal journal = mock(Journal.class);
    private final Pauses pauses = mock(Pauses.class);
    private final WorkingDays workingDays = new WorkingDays(Filled.TODAY);
    private final Deadlines deadlines = new Deadlines(timescales, workingDays, new Clocks(enquiries, pauses, workingDays), enquiries, journal);

    @Test
    void a_step_is_counted_from_the_day_its_task_opens() {
        assertThat(due(5, CountedFrom.TASK_OPENS)).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void a_step_is_counted_from_the_concern() {
        raised("2026-03-02");
        assertThat(due(20, CountedFrom.CONCERN_RAISED)).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void days_that_they_asked_us_to_wait_move_it_on() {
        raised("2026-03-02");
        when(pauses.of(REFERENCE)).thenReturn(List.of(new Pause(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6))));
        assertThat(due(20, CountedFrom.CONCERN_RAISED)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void nothing_is_late_before_it_begins() {
        raised("2026-01-05");
        assertThat(due(1, CountedFrom.CONCERN_RAISED)).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void a_stage_that_is_gone_through_again_has_its_time_again() {
        raised("2026-01-05");
        StageVisit visit = mock(StageVisit.class);
        when(visit.stage()).thenReturn(Stage.MAKING_ENQUIRIES);
        when(enquiries.current(REFERENCE)).thenReturn(Optional.of(visit));
        when(enquiries.visits(REFERENCE)).thenReturn(List.of(visit, visit));
        assertThat(due(5, CountedFrom.CONCERN_RAISED)).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void a_conference_is_counted_from_the_findings_or_from_today_when_there_are_none() {
        assertThat(due(20, CountedFrom.FINDINGS_RECORDED)).isEqualTo(LocalDate.of(2026, 4, 9));
        Entry findings = mock(Entry.class);
        when(findings.writtenAt()).thenReturn(Instant.parse("2026-03-05T12:00:00Z"));
        when(journal.last(REFERENCE, "recordFindings")).thenReturn(Optional.of(findings));
        assertThat(due(20, CountedFrom.FINDINGS_RECORDED)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void a_day_that_was_agreed_is_counted_from() {
        when(journal.lastAnswer(REFERENCE, "waitUntil")).thenReturn(Optional.of("2026-05-01"));
        assertThat(due(1, CountedFrom.DAY_AGREED)).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void a_step_of_somebody_elses_drawing_is_never_due() {
        assertThat(deadlines.of(REFERENCE, "unknown")).isEmpty();
    }

    private void raised(String day) {
        Enquiry enquiry = mock(Enquiry.class);
        when(enquiry.raisedAt()).thenReturn(LocalDate.parse(day).atTime(9, 0).atZone(WorkingDays.LONDON).toInstant());
        when(enquiries.find(REFERENCE)).thenReturn(Optional.of(enquiry));
    }

    private LocalDate due(int workingDays, CountedFrom from) {
        when(timescales.of("step")).thenReturn(Optional.of(new Timescale("step", "A step", workingDays, from, "waitUntil", null)));
        return WorkingDays.dayOf(deadlines.of(REFERENCE, "step").orElseThrow());
    }
}
