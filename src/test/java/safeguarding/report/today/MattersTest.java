package safeguarding.report.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.report.reader.MayRead;
import safeguarding.report.work.OpenWork.Task;

/** What a manager is told of, and what they are not bothered with. Today is Tuesday, 10 March 2026. */
class MattersTest extends InAnEmptyHouse {

    private final WorkingDays workingDays = new WorkingDays(Filled.TODAY);
    private final List<Task> open = new ArrayList<>();
    private final Lines lines = new Lines(jdbc, user -> "Priya", workingDays, Filled.TODAY);
    private final Asking sentBack = new SentBackOften(jdbc, new AFewTasks(open), lines, new MayRead(jdbc));
    private final Asking longWaits = new LongWaits(jdbc, lines, workingDays, new MayRead(jdbc));

    @Test
    void a_form_handed_in_three_times_and_still_open_is_told_once_with_how_often() {
        visit(Filled.REFERENCE, "CONCERN");
        handIn(Filled.REFERENCE, "makeSafe", 3);
        open(Filled.REFERENCE, "makeSafe");
        Part told = sentBack.ask("manager", 5);
        assertThat(told.count()).isEqualTo(1);
        assertThat(told.lines()).containsExactly(new Line(Filled.REFERENCE, "Ada", "Task makeSafe", "handed in 3 times", "with Priya"));
    }

    @Test
    void a_person_is_found_by_their_whole_name_whatever_they_like_to_be_called() {
        jdbc.sql("update adult set name = 'Kelvin Abernethy-Quist', known_as = 'Kel'").update();
        visit(Filled.REFERENCE, "CONCERN");
        handIn(Filled.REFERENCE, "makeSafe", 3);
        open(Filled.REFERENCE, "makeSafe");
        pause(Filled.REFERENCE, "ASKED", "2026-01-05", "2026-03-01");
        for (Asking asking : List.of(sentBack, longWaits)) {
            assertThat(asking.ask("manager", 5).lines()).extracting(Line::whose).containsExactly("Kelvin Abernethy-Quist (Kel)");
        }
    }

    @Test
    void twice_or_in_another_stage_or_done_since_is_not_told() {
        visit(Filled.REFERENCE, "CONCERN");
        handIn(Filled.REFERENCE, "makeSafe", 3);
        handIn(Filled.REFERENCE, "tellRaiser", 2);
        open(Filled.REFERENCE, "tellRaiser");
        assertThat(sentBack.ask("manager", 5).count()).as("three times, but done; and open, but twice").isZero();
        visit(Filled.REFERENCE, "FIRST_CONVERSATION");
        open(Filled.REFERENCE, "makeSafe");
        assertThat(sentBack.ask("manager", 5).count()).as("in the stage before").isZero();
    }

    @Test
    void what_is_restricted_is_told_to_those_only_who_may_read_it() {
        visit(Filled.REFERENCE, "CONCERN");
        handIn(Filled.REFERENCE, "makeSafe", 3);
        open(Filled.REFERENCE, "makeSafe");
        pause(Filled.REFERENCE, "ASKED", "2026-01-05", "2026-03-01");
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'x', 'deputy', current_timestamp)")
                .param(Filled.REFERENCE).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'deputy' from restriction_step").update();
        for (Asking asking : List.of(sentBack, longWaits)) {
            assertThat(asking.ask("deputy", 5).count()).isEqualTo(1);
            assertThat(asking.ask("manager", 5)).isEqualTo(new Part(asking.about(), 0, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, 2026-03-10, 0", "2026-03-02, 2026-03-09, 1", "2026-02-10, 2026-06-01, 0", "2026-02-09, 2026-06-01, 1"})
    void a_wait_is_long_when_the_day_they_chose_has_passed_or_after_twenty_working_days(LocalDate asked, LocalDate until, int told) {
        pause(Filled.REFERENCE, "ASKED", asked.toString(), until.toString());
        assertThat(longWaits.ask("manager", 5).count()).isEqualTo(told);
        assertThat(longWaits.ask("manager", 5).lines()).hasSize(told);
    }

    @Test
    void a_wait_that_is_over_or_whose_person_has_died_is_not_told_and_a_longer_one_counts_from_when_they_first_asked() {
        pause(Filled.REFERENCE, "ASKED", "2026-01-05", "2026-02-01");
        pause(Filled.REFERENCE, "STILL", "2026-02-02", "2026-04-01");
        assertThat(longWaits.ask("manager", 5).lines()).extracting(Line::since).containsExactly("asked on 5 January 2026, 46 working days ago");
        pause(OTHER, "ASKED", "2026-01-05", "2026-02-01");
        assertThat(longWaits.ask("manager", 1).count()).isEqualTo(2);
        assertThat(longWaits.ask("manager", 1).isMore()).isTrue();
        pause(OTHER, "ENDED", "2026-02-02", null);
        entry(Filled.REFERENCE, "personDied", "priya");
        assertThat(longWaits.ask("manager", 5).count()).isZero();
    }

    @Test
    void three_working_days_ago_skips_the_weekend() {
        assertThat(NotTakenOn.longAgo(workingDays, 3)).as("Thursday counts, Friday does not").isEqualTo(WorkingDays.startOf(LocalDate.parse("2026-03-06")));
    }

    private void visit(String reference, String stage) {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, ?, current_timestamp)").params(reference, stage).update();
    }

    private void handIn(String reference, String form, int times) {
        for (int n = 0; n < times; n++) {
            jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, written_by, written_at) select reference, max(id), "
                    + "'CONCERN', ?, 1, random_uuid(), 'priya', current_timestamp from stage_visit where reference = ? group by reference").params(form, reference).update();
        }
    }

    private void open(String reference, String form) {
        open.add(new Task("task", reference, form, "Task " + form, "priya", Filled.TODAY.instant(), null, null));
    }

    private void pause(String reference, String step, String said, String until) {
        jdbc.sql("insert into pause_step (entry_id, reference, step, said_on, wait_until) values (?, ?, ?, cast(? as date), cast(? as date))")
                .params(entry(reference, "pauseAsked", "priya"), reference, step, said, until).update();
    }
}
