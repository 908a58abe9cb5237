package safeguarding.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.Filled;
import safeguarding.house.FormFile;
import safeguarding.house.InAnEmptyHouse;

class NewestInVisitTest extends InAnEmptyHouse {

    static Stream<String> forms() {
        return FormFile.all().stream().map(form -> form.name().replace(".form", ""));
    }

    /** Only a form that a worker starts asks which enquiry it is about. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_task_that_came_back_counts_once_and_what_starts_at_any_time_counts_each_time(String form) {
        entry(Filled.REFERENCE, form, "ana");
        long last = entry(Filled.REFERENCE, form, "ana");
        assertThat(counted(form)).contains(last).hasSize(FormFile.of(form).keys().contains("reference") ? 2 : 1);
    }

    @Test
    void each_time_that_a_stage_is_held_counts() {
        assertThat(List.of(held(), held())).isEqualTo(counted("holdReview"));
    }

    private List<Long> counted(String form) {
        return jdbc.sql("select id from newest_in_visit where form = ? order by id").param(form).query(Long.class).list();
    }

    private long held() {
        jdbc.sql("insert into stage_visit (reference, stage, began_at) values (?, 'REVIEW', current_timestamp)").param(Filled.REFERENCE).update();
        jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, written_by, written_at) select reference, "
                + "id, stage, 'holdReview', 1, random_uuid(), 'ana', began_at from stage_visit where id = (select max(id) from stage_visit)").update();
        return jdbc.sql("select max(id) from journal_entry").query(Long.class).single();
    }
}
