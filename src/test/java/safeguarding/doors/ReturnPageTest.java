package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.NationalReturn;
import safeguarding.report.sac.ReturnYears;
import safeguarding.report.sac.file.ReturnCsv;

/** The national return at its door: managers see it before and after what may leave the team, the board only after, and nobody else at all. */
class ReturnPageTest extends Doorstep {

    private static final Pattern CELL = Pattern.compile("<span>(\\d+|–)</span>");

    @Autowired NationalReturn tables;
    @Autowired ReturnYears years;

    @Test
    void a_manager_sees_each_number_before_and_after() {
        ResponseEntity<String> page = as("manager").get("/reports/return");
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody()).contains("SG1f: Concerns raised and enquiries started", "SG2a", "SG2b", "SG2c", "SG2e", "SG3a", "SG4a",
                "passed on as", "Did you feel that we listened to you?", "/reports/return/missing?year=");
    }

    @Test
    void the_file_says_what_was_counted() {
        int year = years.current().begins();
        ResponseEntity<String> file = as("manager").get("/reports/return/" + year + ".csv");
        assertThat(file.getBody()).isEqualTo(ReturnCsv.of(tables.of(years.current()), Disclosure.EXACT));
        assertThat(file.getHeaders().getContentDisposition().getFilename()).endsWith("-as-counted.csv");
        assertThat(as("manager").get("/reports/return/" + year + ".csv?numbers=safe").getBody())
                .isEqualTo(ReturnCsv.of(tables.of(years.current()), Disclosure.SAFE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exact", "both", "safe"})
    void whatever_the_board_asks_for_no_number_is_one_that_was_counted(String numbers) {
        int year = years.current().begins();
        String page = as("board").get("/reports/return?numbers=" + numbers).getBody();
        assertThat(page).doesNotContain("passed on as", "as-counted", "as counted", "missing?year", "/record/");
        assertThat(CELL.matcher(page).results().map(cell -> cell.group(1))).isNotEmpty()
                .allMatch(shown -> shown.equals("–") || Integer.parseInt(shown) % 5 == 0);
        assertThat(as("board").get("/reports/return/" + year + ".csv?numbers=" + numbers).getBody())
                .isEqualTo(ReturnCsv.of(tables.of(years.current()), Disclosure.SAFE)).contains("–");
        assertThat(as("board").get("/reports/return/" + year + ".xlsx?numbers=" + numbers).getHeaders().getContentDisposition().getFilename())
                .endsWith("-safe.xlsx");
    }

    @Test
    void the_board_is_told_that_lists_of_enquiries_are_not_for_it() {
        int year = years.current().begins();
        for (String address : new String[] {"/reports/return/missing", "/reports/return/" + year + "/missing.csv"}) {
            ResponseEntity<String> refused = as("board").get(address);
            assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
            assertThat(refused.getBody()).contains("Only managers see").doesNotContain("SE-20");
        }
    }

    @Test
    void a_manager_sees_which_enquiries_miss_what() {
        String page = as("manager").get("/reports/return/missing").getBody();
        assertThat(page).contains("What the national return still misses", "Out of", "Ethnic group");
        assertThat(as("manager").get("/reports/return/" + years.current().begins() + "/missing.csv").getBody()).contains("reference,team,worker,missing");
    }

    @ParameterizedTest
    @CsvSource({"soon, This is not a year", "2014, began in April 2015", "2999, has not begun yet", "2025-27, do not follow each other",
        "<b>x</b>, This is not a year"})
    void a_year_that_makes_no_sense_gets_a_sentence_and_empty_tables_with_their_headings(String year, String sentence) {
        for (String address : new String[] {"/reports/return", "/reports/return/missing"}) {
            ResponseEntity<String> page = as("manager").get(address + "?year=" + year);
            assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(page.getBody()).contains(sentence, "<table class=\"figures\"", year.replace("<", "&lt;").replace(">", "&gt;"));
        }
        assertThat(as("manager").get("/reports/return/soon.csv").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(as("manager").get("/reports/return/soon.xlsx").getBody()).contains("This is not a year");
    }

    @Test
    void a_year_in_which_nothing_happened_gets_a_sentence_and_empty_tables_with_their_headings() {
        String page = as("manager").get("/reports/return?year=2016").getBody();
        assertThat(page).contains("The record holds nothing for this year", "Care home, nursing", "Fully achieved");
        assertThat(CELL.matcher(page).results().map(cell -> cell.group(1))).isNotEmpty().containsOnly("0");
        byte[] empty = as("manager").get("/reports/return/2016.xlsx").getBody().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(empty).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "processowner", "admin", "councillor"})
    void nobody_else_comes_in(String user) {
        for (String address : new String[] {"", "/2025.csv", "/2025.xlsx", "/2025/framework.csv", "/missing", "/2025/missing.csv"}) {
            assertThat(as(user).get("/reports/return" + address).getStatusCode()).as(address).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(as(null).get("/reports/return").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
