package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.capacity.Advocates;
import safeguarding.capacity.Capacities;
import safeguarding.capacity.Conclusion;
import safeguarding.capacity.Duty;
import safeguarding.outcomes.Outcome;
import safeguarding.people.Voice;

/** Myth 5: “they lack capacity, so there is nobody to ask”. The right voice is asked what they would have wanted (MY-05, SG-25, SG-28). */
class MythWhoeverCannotDecideIsNotAskedTest extends Myth {

    private static final Map<String, Object> CANNOT_DECIDE = Map.of("canRetain", "NO", "impairment", "YES", "impairmentWords", "A stroke in May.",
            "becauseOfIt", "YES", "conclusion", "LACKS_CAPACITY");

    @Autowired Capacities capacities;
    @Autowired Advocates advocates;

    @Test
    void the_first_conversation_asks_what_they_would_have_wanted_and_what_they_want_all_the_same() {
        raise();
        workUntil("firstConversation");
        Map<String, Object> lacking = Map.of("capacityDoubt", "DOUBT_ASSESSED", "capacityDecision", "Who holds the bank card.",
                "capacityResult", "LACKS_CAPACITY");
        stops("firstConversation", lacking, "They cannot make this decision: say what they would have wanted, or whom you asked.");
        stops("firstConversation", with(lacking, Map.of("whatTheyWouldHaveWanted", "Her sister says: her own purse.", "wishesAsked", "NOT_ASKED",
                "wish1", "", "wish1Menu", "", "wish1AskOfUs", "", "doNotWant", "")), "Say whether they were asked what they want: if they told you, write down "
                + "at least one wish in their own words; if they could not be asked, say why.");
        handIn("firstConversation", with(lacking, Map.of("whatTheyWouldHaveWanted", "Her sister says: her own purse.")));
        assertThat(forms()).as("a result on a form is no assessment").containsExactlyInAnyOrder("assessCapacity", "leaveBooklet");
    }

    @Test
    void an_unwise_choice_is_not_taken_from_them() {
        theyAreInDoubt();
        isRefused("assessCapacity", Map.of("conclusion", "LACKS_CAPACITY", "unwise", "YES", "unwiseWords", "He gives it away."),
                "No one lacks capacity because they choose unwisely, or because of an illness alone.");
        handIn("assessCapacity", Map.of("unwise", "YES", "unwiseWords", "He gives it away. He knows it may run out, and we talk again in May."));
        assertThat(capacities.latest(reference).orElseThrow().conclusion()).isEqualTo(Conclusion.HAS_CAPACITY);
        assertThat(opens("bestInterests")).isFalse();
    }

    @Test
    void nobody_decides_for_them_without_asking_whose_wishes_and_what_they_were() {
        theyAreInDoubt();
        handIn("assessCapacity", CANNOT_DECIDE);
        stops("bestInterests", Map.of("wishesAsked", "", "wish1", "", "wish1Menu", "", "wish1AskOfUs", "", "spokeWith", "", "spokeWithName", "", "doNotWant", "",
                "knownWishes", "", "consulted", ""), "Say whose voice tells us what they want or would have wanted.",
                "Say whether they were asked what they want: if they told you, write down at least one wish in their own words; "
                + "if they could not be asked, say why.", "Write down what is known of their wishes, feelings and beliefs, then and now.",
                "Write down who was asked, who they are to the person, and what they said; if nobody was asked, say why.");
        stops("bestInterests", Map.of("specificRisk", ""), "Write down the one risk that this is about.");
        goesToClose();
        cannotClose("They cannot make a decision, and nobody has decided with them what is best: finish the task “Decide together what is best for them”.");
    }

    @Test
    void their_sister_says_what_they_would_have_wanted_and_it_counts_to_the_end() {
        theyAreInDoubt();
        handIn("assessCapacity", CANNOT_DECIDE);
        handIn("bestInterests");
        assertThat(ledger.current(reference)).extracting(Outcome::voice, Outcome::words).contains(tuple(
                Voice.REPRESENTATIVE, "That the money stays theirs and nobody in the family falls out over it."));
        handIn("considerAdvocacy");
        assertThat(advocates.duty(reference)).as("nobody suitable can help them").contains(Duty.CARE_ACT_ADVOCATE);
        handIn("agreeNextStep");
        stops("feedbackConversation", Map.of("results", ""), "For each thing they wanted, say what came of it, choose the main reason and write down why.");
        handIn("feedbackConversation");
        handIn("prepareClosure");
        cannotClose("They need an advocate, and nobody has asked for one: finish the task “Ask for the advocate”.");
        handIn("referAdvocate");
        handIn("advocateBegan");
        closes();
    }

    @Test
    void where_nobody_knows_them_that_is_said_and_an_advocate_comes() {
        theyAreInDoubt();
        handIn("assessCapacity", CANNOT_DECIDE);
        Map<String, Object> nobody = blank("wish1", "wish1Menu", "wish1AskOfUs", "spokeWith", "spokeWithName", "doNotWant", "consulted");
        handIn("bestInterests", with(nobody, Map.of("wishesAsked", "NOT_ASKED", "wishesNotAskedBecause", "Nobody knows who he was before the street.",
                "knownWishes", "He hums when it is quiet.", "consultedNobodyBecause", "There is nobody to ask.")));
        assertThat(forms()).containsExactlyInAnyOrder("agreeNextStep", "considerAdvocacy");
        handIn("considerAdvocacy");
        assertThat(forms()).contains("referAdvocate");
        isOnRecord("Nobody knows who he was before the street.", "There is nobody to ask.");
    }

    @Test
    void a_decision_that_cannot_wait_goes_on_with_a_reason_that_the_manager_sees() {
        theyAreInDoubt();
        goesOnWithout("assessCapacity", "The roof is coming down. We ask again tonight.", "helpWords", "functionalWords");
        handIn("considerAdvocacy", Map.of("difficultyRetaining", "NO"));
        goesToClose();
        managerReads("Think about whether they can decide this", "The roof is coming down. We ask again tonight.");
        closes();
    }

    private void theyAreInDoubt() {
        raise();
        workUntil("agreeNextStep");
        starts("capacityQuestion");
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(some);
        answers.putAll(more);
        return answers;
    }
}
