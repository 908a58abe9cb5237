package safeguarding.doors;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.process.Work;

/** What the tests at the HTTP door share: an enquiry, its open task, and people who knock. */
@RealHouse
abstract class Doorstep {

    @Autowired TestRestTemplate http;
    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Journal journal;
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;

    Visitor anybody() {
        return new Visitor(http, null);
    }

    Visitor practitioner() {
        return new Visitor(http, "practitioner");
    }

    Visitor as(String user) {
        return new Visitor(http, user);
    }

    String anEnquiry() {
        return work.raise("practitioner", usual("raiseConcern", null));
    }

    String instanceOf(String reference) {
        return jdbc.sql("select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null and super_exec_ is null")
                .param(reference).query(String.class).single();
    }

    Work.OpenTask open(String reference) {
        return work.open(reference).get(0);
    }

    Work.OpenTask claimed(String reference) {
        practitioner().post("/engine-rest/task/" + open(reference).id() + "/claim", Map.of("userId", "practitioner"));
        return open(reference);
    }

    Map<String, Object> usual(String form, String reference) {
        return storyTeller.answers(new Story.Step(form, null, Map.of(), List.of(), null, null),
                reference == null ? List.of() : ledger.current(reference));
    }
}
