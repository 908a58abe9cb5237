package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.assurance.Audit;
import safeguarding.assurance.Audits;
import safeguarding.assurance.Score;
import safeguarding.assurance.Section;

/** Managers write down what audits of agencies found; the board looks; every audit is laid beside the one before (LA-61 to LA-63). */
class AuditsPageTest extends Doorstep {

    @Autowired Audits audits;

    @Test
    void an_audit_is_kept_and_the_next_one_says_what_changed() {
        assertThat(save("manager", audit("Larch House", "2026-01-05", "BEGUN")).getStatusCode().is3xxRedirection()).isTrue();
        assertThat(save("manager", audit("larch house", "2026-06-09", "MOSTLY")).getStatusCode().is3xxRedirection()).isTrue();
        Audit newest = audits.all().get(0);
        assertThat(newest.sections().keySet()).containsExactlyInAnyOrder(Section.values());
        assertThat(newest.sections().get(Section.TRAINING).score()).isEqualTo(Score.MOSTLY);
        assertThat(newest.sections().get(Section.TRAINING).change()).isEqualTo("better than before");
        assertThat(as("board").get("/audits").getBody()).contains("larch house", "9 June 2026", "better than before", "Written down by Maya Manager").doesNotContain("<textarea");
        assertThat(as("board").get("/audits/audits.css").getStatusCode()).as("how the page looks").isEqualTo(HttpStatus.OK);
    }

    @ParameterizedTest
    @CsvSource({"agency, '', Say which agency it was", "auditedOn, soon, Put the day on which", "auditedOn, 2999-01-01, still to come",
        "auditedOn, 0001-01-01, Put the day on which", "auditedOn, 1900-01-01, cannot be older than the Care Act",
        "auditedOn, 2015-03-31, which began on 1 April 2015",
        "score_TRAINING, TEN, Choose how far they have come: Who has been trained", "evidence_POLICIES, ' ', Say what you saw"})
    void what_is_wrong_is_said_beside_its_box_and_nothing_typed_is_lost(String box, String typed, String sentence) {
        LinkedMultiValueMap<String, String> audit = audit("Bay <b>Trust</b>", "2026-02-02", "FULLY");
        audit.set(box, typed);
        int before = audits.all().size();
        ResponseEntity<String> answer = save("manager", audit);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(sentence, "Nothing was saved yet", "aria-describedby=\"wrong_" + box, "The rota shows it");
        assertThat(audits.all()).hasSize(before);
    }

    @Test
    void the_same_audit_is_not_kept_twice_however_the_agency_is_written() {
        assertThat(save("manager", audit("Bay Trust", "2026-03-03", "BEGUN")).getStatusCode().is3xxRedirection()).isTrue();
        int before = audits.all().size();
        for (String again : List.of("Bay Trust", " bay  TRUST ")) {
            ResponseEntity<String> answer = save("deputy", audit(again, "2026-03-03", "FULLY"));
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).contains("on 3 March 2026 is in the list below already", "aria-describedby=\"wrong_auditedOn", "The rota shows it");
        }
        assertThat(audits.all()).hasSize(before);
        assertThat(save("manager", audit("Bay Trust", "2026-03-04", "FULLY")).getStatusCode().is3xxRedirection()).as("another day").isTrue();
    }

    @Test
    void a_page_beyond_the_end_says_so_and_what_is_no_page_is_refused() {
        save("manager", audit("Mill Trust", "2026-03-05", "BEGUN"));
        assertThat(as("board").get("/audits?page=9999").getBody()).contains("The list is not as long as that", "Go to its beginning");
        ResponseEntity<String> refused = as("board").get("/audits?page=-1");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.getBody()).contains("There is no page “-1”").doesNotContain("No audit has been written down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "processowner", "board", "admin"})
    void nobody_else_writes(String user) {
        assertThat(save(user, audit("Larch House", "2026-01-05", "BEGUN")).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    private static LinkedMultiValueMap<String, String> audit(String agency, String day, String score) {
        LinkedMultiValueMap<String, String> boxes = new LinkedMultiValueMap<>(Map.of("agency", List.of(agency), "auditedOn", List.of(day)));
        for (Section section : Section.values()) {
            boxes.add("score_" + section, score);
            boxes.add("evidence_" + section, "The rota shows it");
        }
        return boxes;
    }

    private ResponseEntity<String> save(String user, LinkedMultiValueMap<String, String> boxes) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        sent.set("Sec-Fetch-Site", "same-origin");
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW))
                .postForEntity("/audits", new HttpEntity<>(boxes, sent), String.class);
    }
}
