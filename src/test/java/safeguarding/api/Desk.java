package safeguarding.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;
import safeguarding.outcomes.Ledger;
import safeguarding.process.Work;

/** What the tests of the read API share: an enquiry, and a practitioner who reads. */
@RealHouse
abstract class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired TestRestTemplate http;
    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Ledger ledger;

    String reference;

    void raise(Map<String, Object> answers) {
        reference = work.raise("practitioner", usual("raiseConcern", answers));
    }

    /** Works the enquiry with the usual answers until this form is open. */
    void workUntil(String form) {
        while (!work.open(reference).get(0).form().equals(form)) {
            handIn(Map.of());
        }
    }

    void handIn(Map<String, Object> answers) {
        Work.OpenTask task = work.open(reference).get(0);
        work.handIn(task.form().equals("decideEnquiry") ? "manager" : "practitioner", task, usual(task.form(), answers));
    }

    JsonNode read(String path) {
        return json(get(path));
    }

    ResponseEntity<String> get(String path) {
        return http.withBasicAuth("practitioner", "practitioner").getForEntity(path, String.class);
    }

    static JsonNode json(ResponseEntity<String> answer) {
        try {
            return JSON.readTree(answer.getBody());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Map<String, Object> usual(String form, Map<String, Object> answers) {
        return storyTeller.answers(new Story.Step(form, null, answers, List.of(), null, null),
                reference == null ? List.of() : ledger.current(reference));
    }
}
