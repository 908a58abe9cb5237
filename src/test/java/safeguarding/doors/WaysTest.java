package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import safeguarding.web.Way;

/** Everybody finds from the first page what is open to them, and nothing that is not. */
class WaysTest extends Doorstep {

    private static final String ENGINE = "/camunda/";

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "manager", "processowner", "board", "councillor", "admin"})
    void the_first_page_offers_each_page_that_is_open_and_no_other(String user) {
        String page = as(user).get("/start").getBody();
        assertThat(page).contains("What would you like to do?");
        List<Way> offered = Arrays.stream(Way.values()).filter(way -> page.contains("<dt><a href=\"" + way.address() + "\">" + way.title() + "</a>")).toList();
        assertThat(offered).as("whoever comes finds something").isNotEmpty();
        for (Way way : Way.values()) {
            HttpStatus expected = offered.contains(way) ? HttpStatus.OK : HttpStatus.FORBIDDEN;
            boolean isForSomeoneElse = way == Way.COUNCILLORS && !user.equals("councillor");
            if (!way.address().startsWith(ENGINE) && !isForSomeoneElse) {
                assertThat(as(user).get(way.address()).getStatusCode()).as("%s at %s", user, way).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"practitioner, TASKS, TODAY", "manager, TASKS, ADMIN", "manager, COCKPIT, COUNCILLORS", "processowner, COCKPIT, TASKS", "board, REPORTS, COCKPIT",
        "councillor, COUNCILLORS, REPORTS", "admin, ADMIN, REPORTS"})
    void the_web_apps_of_the_engine_are_offered_to_those_who_may_use_them(String user, Way theirs, Way notTheirs) {
        assertThat(as(user).get("/start").getBody()).contains("<dt><a href=\"" + theirs.address() + "\">").doesNotContain("<dt><a href=\"" + notTheirs.address() + "\">");
    }

    @ParameterizedTest
    @CsvSource({"manager, Maya Manager, /learning", "manager, Maya Manager, /audits", "manager, Maya Manager, /register", "manager, Maya Manager, /today",
        "manager, Maya Manager, /workload", "manager, Maya Manager, /timescales", "manager, Maya Manager, /models", "manager, Maya Manager, /reports/R-01",
        "manager, Maya Manager, /reports/return/missing", "board, Bola Board, /reports", "board, Bola Board, /reports/board", "board, Bola Board, /reports/level",
        "board, Bola Board, /audits", "councillor, Cora Councillor, /reports/councillors"})
    void each_page_says_who_is_signed_in_and_leads_to_the_others_and_out(String user, String name, String path) {
        String page = as(user).get(path).getBody();
        assertThat(page).contains("<a href=\"/start\"", ">" + name + "</span>", "action=\"/signOut\"", "aria-current=\"page\"");
        assertThat(page.contains("href=\"/audits\"")).isEqualTo(!user.equals("councillor"));
        assertThat(page.contains("href=\"/learning\"")).isEqualTo(user.equals("manager"));
    }

    @Test
    void within_cockpit_which_has_a_menu_of_its_own_there_is_no_second_one() {
        assertThat(as("manager").get("/register?in=cockpit").getBody()).doesNotContain("/signOut");
    }
}
