package safeguarding.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** Managers see to it that something comes of what people said; nobody else reads it there (SG-62, LA-45). */
class LearningPageTest extends Doorstep {

    private static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");

    private String reference;
    private long item;

    @BeforeEach
    void somebodySaidSomething() {
        reference = anEnquiry();
        jdbc.sql("insert into journal_entry (reference, visit_id, stage, form, form_version, work_item, voice, written_by, written_at) "
                + "select ?, max(id), 'FEEDBACK_AND_CLOSURE', 'feedbackConversation', 1, ?, 'ADVOCATE', 'practitioner', ? from stage_visit where reference = ?")
                .params(reference, "test " + reference, OffsetDateTime.now().minusYears(1), reference).update();
        item = jdbc.sql("select max(id) from journal_entry where reference = ?").param(reference).query(Long.class).single();
        jdbc.sql("insert into answer (entry_id, field, words, is_json) values (?, 'couldHaveDoneBetter', 'Ring <b>when</b> you say so 💙', false)")
                .param(item).update();
    }

    @Test
    void a_manager_reads_what_was_said_in_whose_voice_and_that_nobody_is_blamed() {
        assertThat(as("manager").get("/learning").getBody()).contains("Nobody is blamed here", "Ring &lt;b&gt;when&lt;/b&gt; you say so 💙",
                "Said by an advocate, in the feedback conversation", "href=\"/record/" + reference + "\"", "365 days", "Nobody has taken it on yet",
                "Being listened to").doesNotContain("aria-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practitioner", "board", "processowner", "admin"})
    void nobody_else_gets_in(String user) {
        assertThat(as(user).get("/learning").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(save(user, OURS, "", "TIME", "colleague", "", "OPEN").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(anybody().get("/learning").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(steps()).isEmpty();
    }

    @Test
    void it_is_taken_on_and_closed_with_what_changed_and_every_step_is_kept() {
        assertThat(follow(save("manager", OURS, "?theme=TIME", "TIME", "colleague", "", "OPEN"))).contains("Saved.", "It stays open, with Colin Colleague.",
                "by Maya Manager: open, Time and waiting, with Colin Colleague", "<option value=\"Colin Colleague\" label=\"colleague\">", "<option value=\"TIME\" selected=\"selected\">");
        assertThat(follow(save("deputy", OURS, "", "LISTENING", "Colin Colleague", "We ring <i>on the day</i>.", "CLOSED"))).contains("It is closed.",
                "We ring &lt;i&gt;on the day&lt;/i&gt;.", "by Maya Manager: open, Time and waiting", "by Dev Deputy: closed, Being listened to");
        save("deputy", OURS, "", "LISTENING", "colleague", "We ring <i>on the day</i>.", "CLOSED");
        assertThat(steps()).as("pressed twice").containsExactly("TIME OPEN manager", "LISTENING CLOSED deputy");
        assertThat(jdbc.sql("select distinct owner from learning_step where item_entry = ?").param(item).query(String.class).list()).containsExactly("colleague");
    }

    @ParameterizedTest
    @CsvSource({"'', colleague, So it is, OPEN, Choose what this is about, sortedAs", "TIME, '', So it is, OPEN, Put the name of whoever, owner",
        "TIME, Nobody Known, So it is, OPEN, Nobody who works with people here is called, owner", "TIME, board, So it is, OPEN, Nobody who works, owner",
        "TIME, colleague, ., CLOSED, Say it in a few words, whatChanged",
        "TIME, colleague, '', CLOSED, Say what has changed, whatChanged", "TIME, colleague, 'We ring <Alex> on the day', OPEN, You name the person, whatChanged"})
    void what_is_wrong_is_said_beside_its_box_and_nothing_typed_is_lost(String theme, String owner, String changed, String state, String sentence,
            String box) {
        ResponseEntity<String> answer = save("manager", OURS, "", theme, owner, changed, state);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(sentence, "aria-describedby=\"wrong_" + box + "_" + item + "\"", "aria-invalid=\"true\"",
                "value=\"" + owner + "\"", changed.replace("<", "&lt;").replace(">", "&gt;"));
        assertThat(steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "nonsense", "99999999"})
    void something_that_is_not_there_is_answered_with_a_sentence(String other) {
        item = other.matches("\\d+") ? Long.parseLong(other) : -1;
        ResponseEntity<String> answer = save("manager", OURS, "", "TIME", "colleague", "", "OPEN");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("There is nothing like this here any more");
    }

    @Test
    void nobody_matches_and_bad_addresses_get_a_sentence_and_an_empty_table_with_its_headings() {
        assertThat(as("manager").get("/learning?theme=ADVOCACY&state=CLOSED").getBody()).contains("Nothing matches.", "What was said", "0 things");
        for (String address : List.of("?theme=MONEY", "?state=AJAR", "?theme=<b>", "?page=-1", "?page=x")) {
            ResponseEntity<String> answer = as("manager").get("/learning" + address);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).containsPattern("Please (choose|begin)").contains("What was said").doesNotContain("Ring &lt;b&gt;", "<b>");
        }
        assertThat(as("manager").get("/learning?saved=y").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void a_page_beyond_the_end_says_so_and_leads_back() {
        String beyond = as("manager").get("/learning?state=OPEN&page=99999").getBody();
        assertThat(beyond).contains("The list is not as long as that", "Go to its beginning</a>", "theme=&amp;state=OPEN\">Go").doesNotContain("Page before");
        assertThat(as("manager").get("/learning?state=OPEN").getBody()).doesNotContain("The list is not as long as that");
    }

    @Test
    void a_restricted_enquiry_is_not_there_for_who_may_not_read_it() {
        jdbc.sql("insert into restriction_step (reference, step, because, decided_by, decided_at) values (?, 'RESTRICTED', 'Because', 'deputy', ?)")
                .params(reference, OffsetDateTime.now()).update();
        jdbc.sql("insert into restriction_reader (step_id, user_id) select max(id), 'deputy' from restriction_step").update();
        assertThat(as("manager").get("/learning").getBody()).doesNotContain(reference);
        assertThat(as("manager").get("/learning?saved=" + item).getBody()).doesNotContain(reference);
        assertThat(save("manager", OURS, "", "TIME", "colleague", "", "OPEN").getBody()).contains("There is nothing like this here").doesNotContain(reference);
        assertThat(as("deputy").get("/learning").getBody()).contains(reference);
    }

    @Test
    void another_site_cannot_do_it_for_a_manager() {
        for (Map<String, String> headers : List.<Map<String, String>>of(Map.of(), Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", "https://elsewhere.example"))) {
            assertThat(save("manager", headers, "", "TIME", "colleague", "", "OPEN").getStatusCode()).as("" + headers).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(steps()).isEmpty();
    }

    private List<String> steps() {
        return jdbc.sql("select theme || ' ' || state || ' ' || written_by from learning_step where item_entry = ? order by id").param(item)
                .query(String.class).list();
    }

    private String follow(ResponseEntity<String> saved) {
        assertThat(saved.getStatusCode().is3xxRedirection()).as("%s %s", saved.getStatusCode(), saved.getBody()).isTrue();
        URI next = saved.getHeaders().getLocation();
        return as("manager").get(next.getPath() + "?" + next.getQuery()).getBody();
    }

    private ResponseEntity<String> save(String user, Map<String, String> headers, String address, String theme, String owner, String changed, String state) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        headers.forEach(sent::set);
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of("item", List.of(String.valueOf(item)), "sortedAs", List.of(theme),
                "owner", List.of(owner), "whatChanged", List.of(changed), "step", List.of(state)));
        return http.withBasicAuth(user, user).withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW))
                .postForEntity("/learning" + address, new HttpEntity<>(form, sent), String.class);
    }
}
