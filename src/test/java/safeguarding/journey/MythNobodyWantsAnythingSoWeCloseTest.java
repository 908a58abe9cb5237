package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.declined.Refusals;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.house.FormFile;
import safeguarding.outcomes.Outcome;
import safeguarding.people.Voice;

/** Myth 1: “they do not want anything, so we close it”. Declining is a conversation, not an exit (MY-01a to MY-01e). */
class MythNobodyWantsAnythingSoWeCloseTest extends Myth {

    private static final String NOT_TALKED_THROUGH = "That they want nothing to happen has not been talked through to its end: finish the task “%s”; "
            + "if that task is not there any more, start “They do not want anything to happen” again.";

    @Autowired Refusals refusals;

    @Test
    void nothing_closes_until_the_no_is_talked_through_to_its_end() {
        theySayNo(Map.of());
        goesToClose();
        cannotClose(NOT_TALKED_THROUGH.formatted("Understand why they say no"));
        handIn("understandRefusal");
        cannotClose(NOT_TALKED_THROUGH.formatted("Consider whom else this touches"));
        handIn("considerDuties");
        cannotClose(NOT_TALKED_THROUGH.formatted("Keep the door open"));
        handIn("keepDoorOpen");
        closes();
    }

    @Test
    void each_thing_to_be_asked_stops_it_when_it_is_passed_over() {
        theySayNo(Map.of());
        passedOver("understandRefusal", "seenAlone", "Say whether they had time alone with you; if not, say why.");
        passedOver("understandRefusal", "pressureConsidered", "Say whether there are signs that someone presses or controls them.");
        passedOver("understandRefusal", "intuition", "Write down what your own sense of it tells you, even if you cannot prove it.");
        passedOver("understandRefusal", "reasonCode", "Choose why they say no, as far as you can tell.");
        passedOver("understandRefusal", "optionsExplained", "Say whether you explained what could be done, and what each choice would mean.");
        passedOver("understandRefusal", "theirView", "Write down what they themselves would find right and not too much.");
        passedOver("understandRefusal", "informed", "Say whether you are sure that they know what they decide.");
        handIn("understandRefusal");
        passedOver("considerDuties", "othersAtRisk", "Say whether another adult or a child may be at risk too.");
        handIn("considerDuties");
        passedOver("keepDoorOpen", "openDoorSaid", "Say whether you told them that they can come back at any time.");
        passedOver("keepDoorOpen", "openDoorForm", "Choose in what they can keep it.");
        passedOver("keepDoorOpen", "nextTry", "Say who tries again, or that nobody does.");
        passedOver("keepDoorOpen", "noTryBecause", "Nobody tries again: say why.");
        handIn("keepDoorOpen");
        assertThat(forms()).containsExactly("agreeNextStep");
    }

    @Test
    void a_refused_consent_that_nobody_takes_up_keeps_it_open() {
        raise();
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("consent", "REFUSED", "consentTo", "", "consentUnderstood", "", "consentOverride", "NO"));
        workUntil("agreeNextStep");
        goesToClose();
        cannotClose("The person said no to what we are doing, and nobody has talked with them about why: "
                + "start “They do not want anything to happen” from Tasklist.");
        starts("personDeclines");
        cannotClose(NOT_TALKED_THROUGH.formatted("Understand why they say no"));
    }

    @Test
    void a_manager_cannot_call_it_no_enquiry_either_while_the_law_asks_for_one() {
        raise();
        workUntil("decideEnquiry");
        isRefused("decideEnquiry", Map.of("decision", "NO_ENQUIRY", "decisionBecause", "They want nothing to happen.",
                "insteadOf", "Nothing.", "toldThePerson", "YES"), "All three questions of the law are answered yes, so the council has a duty to enquire. "
                + "Choose the enquiry under section 42, or check the three answers.");
        starts("personDeclines");
        handIn("decideEnquiry", Map.of("cannotProtect", "NO", "decision", "NO_ENQUIRY", "insteadOf", "A call each week.", "toldThePerson", "YES"));
        handIn("tellRaiser");
        assertThat(forms()).containsExactly("understandRefusal");
        assertThat(enquiries.get(reference).ending()).as("the no is talked through first").isNull();
        theirNoIsTalkedThrough();
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.ANSWERED_WITHOUT_ENQUIRY);
    }

    @Test
    void the_familys_no_is_not_theirs() {
        theySayNo(Map.of("whoDeclines", "FAMILY", "spokeWith", "REPRESENTATIVE", "spokeWithName", "Their son", "declinedWords", "Leave Dad alone."));
        theirNoIsTalkedThrough();
        goesToClose();
        managerReads("Their family or friends", "Leave Dad alone.");
        assertThat(shown("agreeClosure", "closing")).doesNotContain("It ceased at the individual’s request");
        assertThat(refusals.standing(reference).orElseThrow().voices()).containsExactly(Voice.REPRESENTATIVE);
        assertThat(ledger.current(reference)).as("what they want themselves").extracting(Outcome::voice).containsExactly(Voice.PERSON);
        closes();
        assertThat(refusals.ceasedAtTheirRequest(reference)).isFalse();
    }

    @Test
    void their_own_no_is_respected_once_it_is_understood_and_the_manager_sees_all_of_it_on_one_page() {
        theySayNo(Map.of());
        theirNoIsTalkedThrough();
        goesToClose();
        managerReads("They wanted nothing to happen: what was asked and considered", "Please leave it. I do not want any fuss.",
                "They came alone, have their own phone and key", "Nothing troubles me.", "They do not believe that it would help",
                "We went through a new lock", "A card with a number is enough for now.", "They said back to me what may happen",
                "Whoever it is lives alone", "A card with our number", "Nobody · They asked us not to come again",
                "It ceased at the individual’s request.");
        closes();
        assertThat(refusals.ceasedAtTheirRequest(reference)).isTrue();
        isOnRecord("\"reasonCode\":\"NO_CONFIDENCE\"", "\"nextTry\":\"NONE\"");
        assertThat(FormFile.all()).flatExtracting(FormFile::keys).as("derived, never ticked").noneMatch(key -> key.toLowerCase().contains("cease"));
    }

    @Test
    void what_really_could_not_be_asked_is_gone_on_without_and_stands_there_as_a_gap() {
        theySayNo(Map.of());
        goesOnWithout("understandRefusal", "They moved to Leeds this morning, and rang off.", "intuition", "theirView", "background");
        handIn("considerDuties");
        handIn("keepDoorOpen");
        goesToClose();
        managerReads("Why was “Understand why they say no” left with gaps?", "They moved to Leeds this morning, and rang off.", "Not recorded");
        closes();
    }

    private void passedOver(String form, String question, String sentence) {
        stops(form, Map.of(question, ""), sentence);
    }
}
