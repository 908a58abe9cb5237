package safeguarding.report.sac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.count.Counting;

/** Which of the forty enquiries miss what, as the list of them shows at a glance. */
class CompletenessTest {

    private static final ReturnYear YEAR = new ReturnYear(2025);

    private final JdbcClient jdbc = JdbcClient.create(HandWorkedReturnTest.theForty());
    private final Completeness completeness = new Completeness(new Counting(jdbc), jdbc);

    @Test
    void each_gap_is_counted_out_of_those_to_whom_the_question_applies() {
        Map<String, String> gaps = completeness.gaps(YEAR).stream()
                .collect(Collectors.toMap(gap -> gap.field().code(), gap -> gap.missing() + " of " + gap.outOf()));
        Map<String, String> expected = new HashMap<>(Map.of(
                "KIND", "2 of 30", // 29, 30
                "BORN_ON", "1 of 30", // 08
                "GENDER", "30 of 30", // the list has none
                "ETHNICITY", "30 of 30",
                "SUPPORT_REASON", "30 of 30",
                "ABUSE_TYPE", "2 of 30", // 15, 26
                "SOURCE", "2 of 30", // 14, 24
                "LOCATION", "1 of 30")); // 15
        expected.putAll(Map.of(
                "RISK_FOUND", "2 of 28", // 15, 30; 09 and 24 ceased, so it does not matter
                "ACTION_TAKEN", "2 of 30", // 16, 30
                "RISK_OUTCOME", "2 of 17", // 14, 17; a risk is seen in 13 by section 42, 3 other, 1 neither
                "CAPACITY", "3 of 30", // 15, 27, 30
                "SUPPORT", "1 of 8", // 07; seven by section 42 and 25 lacked it
                "ASKED", "3 of 30", // 15, 27, 30
                "RESULTS", "2 of 19")); // 12 has no wish, 13 no result; 14, 4 and 1 said what they want
        assertThat(gaps).isEqualTo(expected);
    }

    @Test
    void an_enquiry_is_listed_with_all_that_it_misses() {
        assertThat(missing("ana")).hasSize(30).containsEntry("SE-2025-000030", List.of("Section 42 or another enquiry", "Gender", "Ethnic group",
                "Main reason for support", "What was found about the risk", "Whether action was taken", "Capacity", "Whether they were asked what they want"));
        assertThat(missing("ana").get("SE-2025-000009")).containsExactly("Gender", "Ethnic group", "Main reason for support");
    }

    @Test
    void a_restricted_enquiry_is_named_only_to_those_who_may_read_it_and_still_counted() {
        jdbc.sql("insert into restriction_step (id, reference, step, because, decided_by, decided_at) values (1, 'SE-2025-000030', 'RESTRICTED', "
                + "'A colleague is a relative', 'maya', current_timestamp)").update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) values (1, 'maya')").update();
        assertThat(missing("ana")).hasSize(29).doesNotContainKey("SE-2025-000030");
        assertThat(missing("maya")).hasSize(30).containsKey("SE-2025-000030");
        assertThat(completeness.gaps(YEAR).get(0).missing()).isEqualTo(2);
    }

    @Test
    void a_year_without_enquiries_misses_nothing() {
        assertThat(completeness.enquiries(new ReturnYear(2016), "ana")).isEmpty();
        assertThat(completeness.gaps(new ReturnYear(2016))).hasSameSizeAs(Completeness.FIELDS).allMatch(gap -> gap.outOf() == 0);
        assertThat(completeness.headings()).isEqualTo(completeness.gaps(new ReturnYear(2016)));
    }

    private Map<String, List<String>> missing(String reader) {
        return completeness.enquiries(YEAR, reader).stream().filter(Objects::nonNull)
                .collect(Collectors.toMap(Completeness.Incomplete::reference, Completeness.Incomplete::words));
    }
}
