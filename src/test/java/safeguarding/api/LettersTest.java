package safeguarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** What is made to be sent or handed over, and what keeps it from being sent (MY-01b, MY-09, MY-11). */
class LettersTest extends Desk {

    @Test
    void the_open_door_says_that_they_can_come_back_and_who_to_ring() {
        prepared(Map.of("lettersSafe", "YES"));
        assertThat(letter("open-door")).contains("You can come back at any time", "Dear Eddie", "It can get worse", "There is help",
                "Pat Example", "01632 960999", "ring 999", reference).doesNotContain("null", "What we agreed", "Say this aloud");
        assertThat(printed("open-door")).doesNotContain("ring only on Mondays", "WHAT-THE-RAISER-SAID");
    }

    @Test
    void nothing_on_paper_means_that_there_is_no_letter_and_no_booklet_to_print() {
        prepared(Map.of("lettersSafe", "NO", "lettersSafeBecause", "He reads everything."));
        for (String path : new String[] {"/booklet/" + reference, "/letter/" + reference + "/open-door", "/letter/" + reference + "/raiser"}) {
            assertThat(page(path)).as(path).contains("Nothing on paper and no messages", "Say this aloud").doesNotContain("<main");
        }
        assertThat(letter("open-door")).contains("He reads everything.", "You can come back at any time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-door", "raiser"})
    void by_hand_is_said_to_the_worker_and_not_on_the_letter(String kind) {
        prepared(Map.of("lettersSafe", "BY_HAND_ONLY", "lettersSafeBecause", "The landlord opens the post."));
        assertThat(letter(kind)).contains("By hand only");
        assertThat(printed(kind)).doesNotContain("By hand only", "The landlord opens the post.");
    }

    @Test
    void before_anybody_has_asked_it_is_by_hand_too() {
        raised(Map.of());
        assertThat(letter("open-door")).contains("Nobody has asked yet whether letters are safe", "<main>");
    }

    @Test
    void whoever_raised_it_hears_nothing_about_the_person() {
        prepared(Map.of("lettersSafe", "YES"));
        assertThat(letter("raiser")).contains("Dear Rosa Raiser", "Thank you for telling us", "If you are not content", "ask for a manager");
        assertThat(printed("raiser")).doesNotContain("Eddie", "Amberley", "WHAT-THE-RAISER-SAID", "Mondays");
    }

    @Test
    void the_person_who_told_us_themselves_gets_no_letter_to_the_raiser() {
        raised(Map.of("raiserRole", "PERSON_THEMSELVES"));
        assertThat(get("/letter/" + reference + "/raiser").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_invitation_says_what_to_expect_and_which_help_there_is() {
        prepared(Map.of("lettersSafe", "YES"));
        assertThat(get("/letter/" + reference + "/invitation").getBody()).contains("There is no meeting to invite them to yet");
        workUntil("agreeNextStep");
        handIn(Map.of("nextStage", "caseConference"));
        workUntil("beforeConference");
        handIn(Map.of("whatWillHappen", "We sit in a circle.", "meetingPeople", "Not my brother.", "supportWhat", "A taxi brings you."));
        assertThat(letter("invitation")).contains("Come to the meeting about you", "We sit in a circle.", "Not my brother.", "A taxi brings you.",
                "The small room in the library", "You need not come").doesNotContain("null");
    }

    @Test
    void what_does_not_exist_is_said_in_a_sentence() {
        raised(Map.of());
        assertThat(get("/letter/" + reference + "/ransom").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(get("/letter/SE-1999-000001/raiser").getBody()).contains("There is no enquiry").doesNotContain("Exception");
        assertThat(get("/record/" + reference).getBody()).contains("/letter/" + reference + "/open-door");
    }

    private void raised(Map<String, Object> said) {
        Map<String, Object> concern = new HashMap<>(Map.of("knownAs", "Eddie", "raiserName", "Rosa Raiser", "whatWasSaid", "WHAT-THE-RAISER-SAID"));
        concern.putAll(said);
        raise(concern);
    }

    private void prepared(Map<String, Object> letters) {
        raised(Map.of());
        workUntil("prepareFirstConversation");
        Map<String, Object> answers = new HashMap<>(Map.of("workerName", "Pat Example", "workerPhone", "01632 960999",
                "contactHow", "ring only on Mondays"));
        answers.putAll(letters);
        handIn(answers);
    }

    private String letter(String kind) {
        return page("/letter/" + reference + "/" + kind);
    }

    private String printed(String kind) {
        String letter = letter(kind);
        return letter.substring(letter.indexOf("<main>"));
    }

    private String page(String path) {
        ResponseEntity<String> page = get(path);
        assertThat(page.getStatusCode()).as(page.getBody()).isEqualTo(HttpStatus.OK);
        return HtmlUtils.htmlUnescape(page.getBody());
    }
}
