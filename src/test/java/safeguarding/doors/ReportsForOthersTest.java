package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What the board reads on page and paper, and the one page that is for councillors (MY-10, MY-02c). */
class ReportsForOthersTest extends Doorstep {

    @Test
    void the_board_reads_seven_figures_what_was_learned_and_no_reference() {
        String page = as("board").get("/reports/board").getBody();
        assertThat(page).contains("Report for the Safeguarding Adults Board", "Before, from ", "This report as a PDF").containsPattern("(People|Nobody) told us ");
        assertThat(page.split("<section class=\"figure\"")).as("seven figures").hasSize(8);
        assertThat(page).doesNotContain("SE-20", "/record/", "/enquiries?");
    }

    @Test
    void the_same_report_comes_on_paper() {
        ResponseEntity<byte[]> pdf = http.withBasicAuth("board", "board").getForEntity("/reports/board.pdf", byte[].class);
        assertThat(pdf.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(new String(pdf.getBody(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_period_that_ends_before_it_starts_is_answered_with_a_sentence() {
        for (String path : new String[] {"/reports/board", "/reports/councillors"}) {
            ResponseEntity<String> answer = as("board").get(path + "?from=2026-04-01&to=2025-03-31");
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).contains("The period ends before it starts", "2026-04-01");
        }
    }

    @Test
    void councillors_see_totals_and_questions_and_nobodys_words() {
        String page = as("councillor").get("/reports/councillors").getBody();
        assertThat(page).contains("Questions you may want to ask", "when fewer than 5 enquiries stand behind them").doesNotContain("SE-20", "/record/", "blockquote", "<nav aria-label=\"Reports\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", "/reports/R-01", "/reports/board", "/reports/board.pdf", "/reports/return", "/reports/level", "/reports/R-01/enquiries",
        "/reports/R-01.csv", "/guidance/firstConversation", "/v3/api-docs", "/reports/councillors/", "/register", "/workload", "/learning",
        "/audits", "/api/enquiries", "/timescales", "/models", "/record/SE-2026-000001"})
    void every_other_door_is_shut_for_councillors(String path) {
        assertThat(as("councillor").get(path).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/process-instance", "/execution", "/process-definition", "/history/task", "/history/process-instance",
        "/history/activity-instance", "/deployment", "/filter"})
    void the_engine_shows_councillors_an_empty_list(String list) {
        anEnquiry();
        assertThat(as("councillor").get("/engine-rest" + list).getBody()).isEqualTo("[]");
    }

    @Test
    void managers_see_which_enquiries_fall_short_of_a_level_and_the_board_does_not() {
        assertThat(as("manager").get("/reports/level").getBody()).contains("Bronze, Silver or Gold?", "The three levels");
        assertThat(as("board").get("/reports/level").getBody()).contains("The three levels").doesNotContain("/record/", "fall short of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "processowner", "admin"})
    void nobody_else_reads_them(String user) {
        assertThat(as(user).get("/reports/board").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(as(user).get("/reports/councillors").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }
}
