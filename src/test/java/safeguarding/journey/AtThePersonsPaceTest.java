package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.calendar.WorkingDays;

/** When the person says when they want to hear from us, the next task waits for that day (SG-09, X-05). */
class AtThePersonsPaceTest extends Journey {

    @Autowired JdbcClient jdbc;

    @Test
    void the_next_task_waits_for_the_day_they_chose() {
        LocalDate day = LocalDate.now().plusDays(12);
        raise();
        workUntil("leaveBooklet");
        handIn("leaveBooklet", Map.of("nextContactOn", day.toString()));
        assertThat(waitsUntil()).isEqualTo(day);
    }

    @Test
    void a_later_word_of_theirs_moves_it_and_the_work_after_that_waits_no_longer() {
        LocalDate later = LocalDate.now().plusDays(30);
        raise();
        workUntil("agreeNextStep");
        handIn("agreeNextStep", Map.of("nextStage", "makingEnquiries", "nextContactOn", later.toString()));
        assertThat(waitsUntil()).isEqualTo(later);
        handIn("arrangeEnquiries");
        assertThat(waitsUntil()).isNull();
    }

    @Test
    void today_is_nothing_to_wait_for() {
        raise();
        workUntil("leaveBooklet");
        handIn("leaveBooklet", Map.of("nextContactOn", LocalDate.now().toString()));
        assertThat(waitsUntil()).isNull();
    }

    private LocalDate waitsUntil() {
        Timestamp followUp = jdbc.sql("select follow_up_date_ from act_ru_task where id_ = ?").param(open().id())
                .query((row, n) -> row.getTimestamp(1)).list().get(0);
        return followUp == null ? null : followUp.toInstant().atZone(WorkingDays.LONDON).toLocalDate();
    }
}
