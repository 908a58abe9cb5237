package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import safeguarding.report.sac.ReturnYears;

/** The national return at its door: for managers and the board, lists of enquiries only for managers, and nothing at all for anybody else. */
class ReturnPageTest extends Doorstep {

    @Autowired ReturnYears years;

    @Test
    void managers_and_the_board_come_in_and_take_files_along() {
        int year = years.current().begins();
        for (String user : new String[] {"manager", "board"}) {
            assertThat(as(user).get("/reports/return").getBody()).contains("SG1f: Concerns raised and enquiries started", "SG4a");
            assertThat(as(user).get("/reports/return/" + year + ".csv").getBody()).contains("table,section,row,column,value");
            assertThat(as(user).get("/reports/return/" + year + "/framework.csv").getBody()).contains("MSP 7");
            assertThat(as(user).get("/reports/return/" + year + ".xlsx").getHeaders().getContentDisposition().getFilename())
                    .isEqualTo("national-return-" + years.current().shortly() + (user.equals("board") ? "-safe.xlsx" : "-as-counted.xlsx"));
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "processowner", "admin", "councillor"})
    void nobody_else_comes_in(String user) {
        for (String address : new String[] {"", "/2025.csv", "/2025.xlsx", "/2025/framework.csv", "/missing", "/2025/missing.csv"}) {
            assertThat(as(user).get("/reports/return" + address).getStatusCode()).as(address).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(as(null).get("/reports/return").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }
}
