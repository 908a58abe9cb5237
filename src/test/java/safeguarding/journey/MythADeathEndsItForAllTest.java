package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.outcomes.Outcome;

/** Still myth 3: “they have died, so there is nothing left to do”. Others may still be harmed (MY-03c). */
class MythADeathEndsItForAllTest extends Myth {

    @Test
    void everything_open_stops_and_a_manager_has_to_think_before_anything_closes() {
        theyDie();
        assertThat(forms()).as("nobody is rung up about a talk that cannot be held any more").containsExactly("thinkAfterDeath");
        stops("thinkAfterDeath", Map.of("othersAtRisk", ""), "Say whether another adult or a child may be at risk.");
        stops("thinkAfterDeath", Map.of("othersAtRisk", "YES"), "Someone else may be at risk: write down who, and what you have done for them.");
        stops("thinkAfterDeath", Map.of("sarConsidered", ""), "Say whether you ask the Safeguarding Adults Board to consider a review.");
        stops("thinkAfterDeath", Map.of("afterDeathBecause", ""), "Write down your reasons for going on or for closing.");
        cannotStart("personDeclines", Map.of(), "It is on record that the person has died. Please use the task “Think about what is owed after a death”; "
                + "it asks about everyone else.");
    }

    @Test
    void it_goes_on_for_others_and_what_the_person_wanted_stays() {
        List<String> wanted = theyDie();
        handIn("thinkAfterDeath", Map.of("othersAtRisk", "YES", "whoElse", "The two next door.", "afterDeathNext", "GO_ON_FOR_OTHERS",
                "sarConsidered", "REFER", "afterDeathBecause", "He still has the keys to the house."));
        assertThat(forms()).containsExactly("arrangeEnquiries");
        starts("someoneElseAtRisk");
        handIn("arrangeEnquiries", Map.of("spokeWith", "", "consent", "NOT_ASKED", "consentTo", "", "consentNotAskedBecause", "They have died."));
        handIn("recordFindings", Map.of("spokeWith", "", "control", "NOT_ASKED", "whatThePersonSays", ""));
        handIn("thinkAfterDeath");
        handIn("feedbackConversation", notHeld());
        handIn("prepareClosure");
        assertThat(ledger.current(reference)).extracting(Outcome::words).containsExactlyElementsOf(wanted);
        isOnRecord("He still has the keys to the house.");
        closes();
    }

    @Test
    void a_report_that_was_a_mistake_does_not_make_a_duty_go_away() {
        theySayNo(Map.of());
        handIn("understandRefusal");
        handIn("considerDuties", Map.of("othersAtRisk", "YES", "othersAtRiskWhat", "The two next door.", "dutyOverrides", "YES",
                "dutyBecause", "He goes from door to door."));
        handIn("keepDoorOpen");
        starts("personDied");
        handIn("thinkAfterDeath", Map.of("deathConfirmed", "NO_A_MISTAKE", "mistakeBecause", "She rang us herself."));
        workUntil("agreeNextStep");
        goesToClose();
        cannotClose("A duty comes before what they want, but it is not written down why we act without their agreement: finish the task "
                + "“Write down why we act without agreement”, or use “Act without their agreement”.");
        starts("actWithoutAgreement");
        List.of("recordOverride", "countersignOverride", "reviewOverride").forEach(this::handIn);
        closes();
    }

    private List<String> theyDie() {
        raise();
        chooses("strategyPlanning");
        starts("personDeclines");
        starts("personDied");
        return ledger.current(reference).stream().map(Outcome::words).toList();
    }

    private static Map<String, Object> notHeld() {
        Map<String, Object> answers = new HashMap<>(Map.of("how", "NOT_HELD", "notHeldBecause", "They have died.", "attempts", "None.",
                "spokeWith", "", "control", ""));
        List.of("gotOutcomes", "chanceToSay", "listenedTo", "actedOnWishes", "feelSafe", "feelHappier",
                "treatedWithRespect", "helpedToDecide", "keptInformed", "knewWhatNext", "understoodWhy", "involvedInRisk", "safetyAsHoped", "wellbeingAsHoped",
                "wellbeing", "safety").forEach(question -> answers.put(question, "NOT_ASKED"));
        return answers;
    }
}
