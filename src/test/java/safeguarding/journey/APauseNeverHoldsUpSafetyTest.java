package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.pace.Pauses;

/** They asked us to wait: nothing of theirs is late. But who asks for time does not ask to be left in danger (MY-02b, X-05, X-06). */
class APauseNeverHoldsUpSafetyTest extends Myth {

    @Autowired JdbcClient jdbc;
    @Autowired Pauses pauses;

    @Test
    void what_waits_for_them_is_in_nobodys_list_of_what_is_late() {
        paused();
        late("planningDiscussion");
        assertThat(list("Overdue")).isEmpty();
        assertThat(list("Waiting at the person’s pace")).contains("planningDiscussion");
        starts("readyToGoOn");
        late("planningDiscussion");
        assertThat(list("Overdue")).as("now it is for us again").contains("planningDiscussion");
    }

    @Test
    void a_risen_risk_does_not_wait_and_neither_does_the_manager_who_weighs_it() {
        paused();
        starts("riskRisen", Map.of("dangerNow", "YES"));
        rests("makeSafe", false);
        late("makeSafe");
        assertThat(list("Overdue")).contains("makeSafe").doesNotContain("planningDiscussion");
        handIn("makeSafe");
        rests("weighRisk", false);
        handIn("weighRisk");
        rests("planningDiscussion", true);
        assertThat(pauses.isPaused(reference)).as("they still have the time they asked for").isTrue();
    }

    @Test
    void asking_for_time_again_and_again_does_not_bury_what_keeps_others_safe() {
        paused();
        cannotStart("pauseAsked", Map.of(), "We are waiting already.");
        List.of("personDeclines", "actWithoutAgreement", "raiserEscalates", "transferAsked").forEach(this::starts);
        handIn("askIfReady", Map.of("ready", "NO", "waitUntil", LocalDate.now().plusDays(60).toString()));
        rests("understandRefusal", true);
        rests("recordOverride", false);
        rests("answerRaiser", false);
        rests("acceptTransfer", false);
        handIn("understandRefusal");
        rests("considerDuties", false);
    }

    private void paused() {
        raise();
        chooses("strategyPlanning");
        starts("pauseAsked", Map.of("waitUntil", LocalDate.now().plusDays(20).toString()));
        rests("planningDiscussion", true);
    }

    private void late(String form) {
        jdbc.sql("update act_ru_task set due_date_ = ? where id_ = ?").params(Timestamp.valueOf(LocalDate.now().minusDays(3).atTime(9, 0)), open(form).id()).update();
    }

    private void rests(String form, boolean does) {
        assertThat(jdbc.sql("select count(*) from act_ru_task where id_ = ? and follow_up_date_ > current_timestamp").param(open(form).id())
                .query(Integer.class).single()).as(form).isEqualTo(does ? 1 : 0);
    }

    /** A list of Tasklist, as a practitioner sees it for this enquiry. */
    private List<String> list(String name) {
        String filter = jdbc.sql("select id_ from act_ru_filter where name_ = ?").param(name).query(String.class).single();
        String tasks = http.withBasicAuth("practitioner", "practitioner").postForObject("/engine-rest/filter/" + filter + "/list",
                Map.of("processInstanceBusinessKey", reference), String.class);
        return forms().stream().filter(form -> tasks.contains("userTask_" + form + "\"")).toList();
    }
}
