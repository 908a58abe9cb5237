package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** Myth 11: “to speak up is not safe”. Nobody who knows how to reach them safely is overheard by those who act (MY-11). */
class MythSpeakingUpIsNotSafeTest extends Myth {

    private static final String NEVER = "Never ring the landline. He listens.";
    private static final List<String> AT_ANY_TIME = List.of("riskRisen", "pauseAsked", "personDeclines", "capacityQuestion", "actWithoutAgreement",
            "transferAsked", "adviceAsked", "raiserEscalates");
    private static final Map<String, Map<String, Object>> SO_THAT_MORE_OPENS = Map.of(
            "assessCapacity", Map.of("canRetain", "NO", "impairment", "YES", "impairmentWords", "A stroke.", "becauseOfIt", "YES", "conclusion", "LACKS_CAPACITY"),
            "keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", "in 7 days", "noTryBecause", ""));

    @Test
    void nobody_meets_them_before_it_is_said_how_to_reach_them_safely() {
        raise(Map.of("safeContact", NEVER));
        workUntil("prepareFirstConversation");
        stops("prepareFirstConversation", Map.of("contactHow", ""), "Say how they can be reached safely.");
        stops("prepareFirstConversation", Map.of("contactNever", ""), "Say what we must never do when we contact them; if there is nothing, say so.");
        stops("prepareFirstConversation", Map.of("lettersSafe", "NO"), "Letters and messages are not simply safe for them: write down why, and what we do instead.");
    }

    @Test
    void what_must_never_be_done_stands_on_top_of_every_form_whatever_has_happened_meanwhile() {
        prepared(Map.of("contactNever", NEVER));
        workUntil("agreeNextStep");
        AT_ANY_TIME.forEach(this::starts);
        assertThat(forms()).hasSize(AT_ANY_TIME.size() + 1);
        for (int round = 0; round < 5; round++) {
            forms().forEach(this::warns);
            forms().stream().filter(form -> !form.equals("agreeNextStep")).forEach(form ->
                    handIn(open(form).assignee() == null ? worker(form) : open(form).assignee(), form, SO_THAT_MORE_OPENS.getOrDefault(form, Map.of())));
        }
        assertThat(journal.of(reference)).extracting(entry -> entry.form()).contains("weighRisk", "considerDuties", "bestInterests", "referAdvocate",
                "advocateBegan", "tryAgain", "countersignOverride", "reviewOverride", "askIfReady", "acceptTransfer", "giveAdvice", "answerRaiser");
        starts("personDied");
        warns("thinkAfterDeath");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booklet/%s", "letter/%s/open-door", "letter/%s/raiser", "letter/%s/invitation"})
    void no_letter_is_there_to_print_when_paper_is_not_safe(String letter) {
        prepared(Map.of("lettersSafe", "NO", "lettersSafeBecause", "He opens everything."));
        theyAreInvited();
        assertThat(read(letter)).contains("Nothing on paper and no messages", "Say this aloud").doesNotContain("<main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"booklet/%s", "letter/%s/open-door", "letter/%s/raiser", "letter/%s/invitation"})
    void every_letter_says_to_the_worker_that_it_goes_by_hand_only(String letter) {
        prepared(Map.of("lettersSafe", "BY_HAND_ONLY", "lettersSafeBecause", "The landlord opens the post."));
        theyAreInvited();
        assertThat(read(letter)).contains("By hand only. Do not post it, and do not leave it where someone else could find it.", "<main");
        assertThat(read(letter).split("<main")[1]).doesNotContain("By hand only", "The landlord opens the post.");
    }

    @Test
    void what_turned_out_not_to_be_safe_to_leave_is_not_printed_for_them_either() {
        prepared(Map.of("lettersSafe", "YES"));
        workUntil("agreeNextStep");
        starts("personDeclines");
        handIn("understandRefusal");
        handIn("considerDuties");
        assertThat(read("letter/%s/open-door")).contains("<main");
        stops("keepDoorOpen", Map.of("openDoorForm", "UNSAFE_TO_LEAVE"), "They have nothing that they can keep: say why, and how else they will find the way back.");
        handIn("keepDoorOpen", Map.of("openDoorForm", "UNSAFE_TO_LEAVE", "openDoorBecause", "He searches her pockets. The midwife knows."));
        assertThat(shown("agreeNextStep", "overview")).contains("Nothing can be left safely", "He searches her pockets. The midwife knows.");
        for (String letter : List.of("booklet/%s", "letter/%s/open-door")) {
            assertThat(read(letter)).as(letter).contains("Nothing on paper and no messages", "Say this aloud").doesNotContain("<main");
        }
    }

    @Test
    void in_danger_we_go_without_knowing_it_all_and_the_first_warning_stays_on_top() {
        raise(Map.of("safeContact", NEVER));
        workUntil("prepareFirstConversation");
        goesOnWithout("prepareFirstConversation", "She asked us to come at once.", "contactHow", "contactNever", "contactWhen", "lettersSafe");
        warns("firstConversation");
        assertThat(read("letter/%s/open-door")).contains("Nobody has asked yet whether letters are safe for the person.");
        workUntil("agreeNextStep");
        goesToClose();
        managerReads("Prepare for the first conversation", "She asked us to come at once.");
        closes();
    }

    private void prepared(Map<String, Object> contact) {
        raise();
        workUntil("prepareFirstConversation");
        handIn("prepareFirstConversation", contact);
    }

    private void theyAreInvited() {
        chooses("caseConference");
        workUntil("beforeConference");
        handIn("beforeConference");
    }

    private void warns(String form) {
        assertThat(shown(form, "overview")).as(form).startsWith("<div class=\"msp-overview\"><div class=\"msp-safe-contact\"><h3>Before you get in touch</h3>")
                .contains(NEVER);
    }

    private String read(String letter) {
        ResponseEntity<String> page = asks("practitioner", "/" + letter.formatted(reference));
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        return HtmlUtils.htmlUnescape(page.getBody());
    }
}
