package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import safeguarding.people.Role;

/** Bronze, Silver or Gold, as a page. */
class LevelPageTest extends ReportsInARandomRecord {

    @Test
    void a_manager_sees_the_level_what_would_lift_it_and_who_falls_short() {
        assertThat(page(Role.MANAGER, "/reports/level?" + YEAR)).contains("The record of this period does not show Bronze yet.",
                "Bronze needs it in at least 95% of closed enquiries", "Enquiries that fall short of Bronze", "href=\"/record/SE-", "A study by researchers");
    }

    @Test
    void a_level_that_is_shown_often_enough_says_which_one_it_waits_for() {
        assertThat(page(Role.MANAGER, "/reports/level?" + YEAR)).contains("Yes, but it waits for Bronze",
                "Gold is shown often enough, but it can be claimed only once Bronze can.", "only when the one before may be");
    }

    @Test
    void the_board_sees_it_without_the_enquiries() {
        assertThat(page(Role.BOARD, "/reports/level?" + YEAR)).contains("The three levels", "So that nobody can be known").doesNotContain("/record/", "SE-20", "fall short of");
    }

    @Test
    void a_period_without_closings_or_without_sense_gets_a_sentence_and_the_table() {
        assertThat(page(Role.MANAGER, "/reports/level?from=2012-04-01&to=2013-03-31")).contains("No enquiry was closed in this period", "0 of 0");
        assertThat(answer(Role.MANAGER, "/reports/level?from=soon").getStatus()).isEqualTo(400);
        assertThat(page(Role.MANAGER, "/reports/level?from=soon")).contains("is no day we know", "<th scope=\"col\">Needed in</th>").doesNotContain("<td");
    }
}
