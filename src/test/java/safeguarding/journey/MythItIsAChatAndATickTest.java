package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.letters.Narratives;
import safeguarding.letters.ToLookAt;
import safeguarding.narrative.Noticed;
import safeguarding.pace.Pauses;

/** Myth 2: “it is a chat over a cup of tea, and a box to tick”. A tick is not a record, and the pace is theirs (MY-02a, MY-02b). */
class MythItIsAChatAndATickTest extends Myth {

    private static final String PASTED = "We had a nice chat, and everything is fine with them.";
    private static final LocalDate DAY = LocalDate.now().plusDays(20);

    @Autowired Narratives narratives;
    @Autowired Pauses pauses;

    @Test
    void ticks_without_a_word_come_back_wherever_the_words_are_the_record() {
        raise();
        stops("makeSafe", Map.of("whatMakesThemSafe", ""), "Write down what was done so that they are safe, or what you tried.");
        workUntil("firstConversation");
        stops("firstConversation", Map.of("whatWasSaid", ""), "Write down what was said and seen: the facts, apart from what you think of them.");
        stops("firstConversation", Map.of("wish1", "", "wish1AskOfUs", ""), "Say whether they were asked what they want: if they told you, "
                + "write down at least one wish in their own words; if they could not be asked, say why.");
        workUntil("agreeNextStep");
        stops("agreeNextStep", Map.of("nextStageBecause", ""), "Say why this step, and why not the others.");
    }

    @Test
    void one_word_and_pasted_words_stop_nobody_but_the_manager_sees_each_of_them() {
        raise();
        handIn("makeSafe", Map.of("whatMakesThemSafe", "Safe."));
        assertThat(forms()).as("safety does not wait for better words").containsExactly("decideEnquiry");
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("whatWasSaid", PASTED, "whatWasExplained", PASTED));
        theyDecline();
        goesToClose();
        managerReads("Answers to look at again", "This is one word only.", "The same words stand somewhere else in this enquiry.",
                "None of this is wrong in itself, and none of it stops you.");
        assertThat(noticed("whatMakesThemSafe")).containsExactly(Noticed.ONE_WORD);
        assertThat(noticed("pressureWhat")).containsExactly(Noticed.ONE_WORD);
        assertThat(noticed("whatWasSaid")).contains(Noticed.PASTED_WITHIN);
        isOnRecord("\"noticed\":\"ONE_WORD\"", "\"noticed\":\"PASTED_WITHIN\"");
        closes();
    }

    @Test
    void in_danger_the_words_come_later_and_the_manager_sees_why() {
        raise();
        goesOnWithout("makeSafe", "The ambulance was at the door.", "whatMakesThemSafe", "control");
        workUntil("agreeNextStep");
        goesToClose();
        managerReads("Going on without: what was asked for, and why it could not wait", "Make the person safe now", "The ambulance was at the door.");
        closes();
    }

    @Test
    void nobody_is_hurried_who_asked_for_time() {
        theyAskForTime();
        cannotClose("They asked us to wait and have not said yet that they are ready: finish the task “Ask whether they are ready to go on”, "
                + "or start “They are ready to go on”.");
        stops("askIfReady", Map.of("ready", "NO"), "They are not ready yet: agree with them on which day you may ask again.");
        handIn("askIfReady", Map.of("ready", "NO", "waitUntil", DAY.plusDays(9).toString()));
        assertThat(pauses.waitUntil(reference)).contains(DAY.plusDays(9));
        cannotClose("They asked us to wait");
    }

    @Test
    void a_pause_whose_end_nobody_can_ask_about_ends_with_a_reason() {
        theyAskForTime();
        goesOnWithout("askIfReady", "They moved abroad, and left no number.", "spokeWith", "ready", "readyWords", "stillSafe", "wishesRevisited",
                "control");
        assertThat(pauses.isPaused(reference)).isFalse();
        managerReads("Ask whether they are ready to go on", "They moved abroad, and left no number.");
        closes();
    }

    private void theyAskForTime() {
        raise();
        workUntil("agreeNextStep");
        starts("pauseAsked", Map.of("waitUntil", DAY.toString()));
        goesToClose();
    }

    private void theyDecline() {
        workUntil("agreeNextStep");
        starts("personDeclines");
        handIn("understandRefusal", Map.of("pressureWhat", "None."));
        handIn("considerDuties");
        handIn("keepDoorOpen");
    }

    private List<Noticed> noticed(String question) {
        return narratives.toLookAt(reference).stream().filter(one -> one.field().equals(question)).map(ToLookAt::noticed).toList();
    }
}
