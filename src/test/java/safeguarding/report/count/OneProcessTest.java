package safeguarding.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import safeguarding.report.made.InARandomRecord;

/** PostgreSQL works on a report with one process, so that workers keep the others; H2 never does otherwise. */
@EnabledIfSystemProperty(named = "house.database", matches = "postgresql")
class OneProcessTest extends InARandomRecord {

    @Test
    void one_process_works_on_a_report() {
        assertThat(jdbc.sql("show max_parallel_workers_per_gather").query(String.class).single()).isEqualTo("0");
        assertThat(String.join("\n", jdbc.sql("explain select count(*) from r08_record").query(String.class).list())).doesNotContain("Gather");
    }
}
