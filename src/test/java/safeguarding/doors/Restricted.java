package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.process.Work;
import safeguarding.restricted.Restrictions;

/** What the tests of restricted enquiries share: one that the practitioner and the manager alone may read. */
abstract class Restricted extends Doorstep {

    @Autowired Restrictions restrictions;

    String reference;

    @BeforeEach
    void an_enquiry_that_two_people_may_read() {
        reference = anEnquiry();
        assertThat(decide("manager", "restrict", "practitioner", "Her son works here.").getStatusCode().is3xxRedirection()).isTrue();
    }

    void handIn(String user, String form) {
        Work.OpenTask task = open(reference);
        assertThat(task.form()).isEqualTo(form);
        as(user).post("/engine-rest/task/" + task.id() + "/claim", Map.of("userId", user));
        ResponseEntity<String> answer = as(user).post("/engine-rest/task/" + task.id() + "/submit-form", Visitor.variables(usual(form, reference)));
        assertThat(answer.getStatusCode().is2xxSuccessful()).as(form + " " + answer.getBody()).isTrue();
    }

    String tasks(String user) {
        return as(user).get("/engine-rest/task?maxResults=1000&sortBy=created&sortOrder=desc").getBody();
    }

    String instances(String user) {
        return as(user).get("/engine-rest/process-instance?businessKey=" + reference).getBody();
    }

    ResponseEntity<String> decide(String user, String what, String readers, String because) {
        return post(user, Map.of("Sec-Fetch-Site", "same-origin"), what, readers, because);
    }

    ResponseEntity<String> post(String user, Map<String, String> headers, String what, String readers, String because) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.forEach(sent::set);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of(what, List.of("yes"), "readers", List.of(readers),
                "because", List.of(because)));
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW))
                .postForEntity("/restricted/" + reference, new HttpEntity<>(form, sent), String.class);
    }
}
