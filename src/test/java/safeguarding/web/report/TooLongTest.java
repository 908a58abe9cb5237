package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import safeguarding.house.RealHouse;

/** A question that would keep the database busy for hours is stopped, and whoever asked reads why. */
@RealHouse
class TooLongTest {

    private static final int TWO_MINUTES = 120;
    private static final int AT_ONCE = 1;

    @Autowired JdbcTemplate house;

    /** Every column of the database beside every other, five times over. */
    @Controller
    record Endless(JdbcTemplate jdbc) {

        @GetMapping("/reports/endless")
        @ResponseBody
        String report() {
            return jdbc.queryForObject("select count(*) from information_schema.columns a, information_schema.columns b, information_schema.columns c, "
                    + "information_schema.columns d, information_schema.columns e where a.column_name || b.column_name <> c.column_name || d.column_name "
                    + "|| e.column_name", String.class);
        }
    }

    @Test
    void what_takes_too_long_is_stopped_with_a_sentence() throws Exception {
        assertThat(house.getQueryTimeout()).as("in the house").isEqualTo(TWO_MINUTES);
        JdbcTemplate hurried = new JdbcTemplate(house.getDataSource());
        hurried.setQueryTimeout(AT_ONCE);
        MvcResult stopped = MockMvcBuilders.standaloneSetup(new Endless(hurried)).setControllerAdvice(new Told()).build()
                .perform(get("/reports/endless")).andReturn();
        MockHttpServletResponse answer = stopped.getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat((String) stopped.getModelAndView().getModel().get("sentence")).contains("ask for a shorter period");
        assertThat(house.queryForObject("select count(*) from enquiry", Long.class)).as("the house goes on").isNotNegative();
    }
}
