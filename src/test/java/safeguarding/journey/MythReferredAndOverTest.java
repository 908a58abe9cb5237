package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.journal.ExceptionsTaken.ExceptionTaken;

/** Myth 9: “we referred it, so it is over to them”. Whoever raised it hears back, can add to it, and can say that it is not enough (MY-09). */
class MythReferredAndOverTest extends Myth {

    @Test
    void whoever_raised_it_is_not_left_without_a_word() {
        raise();
        workUntil("tellRaiser");
        stops("tellRaiser", Map.of("told", "", "toldOn", "", "whatTheyWereTold", ""), "Say whether you told whoever raised the concern, or that they gave no name.");
        stops("tellRaiser", Map.of("whatTheyWereTold", ""), "Write down what you told them.");
        stops("tellRaiser", Map.of("told", "NO", "toldOn", "", "whatTheyWereTold", ""), "They have not been told: write down why not.");
        workUntil("agreeNextStep");
        handIn("agreeNextStep");
        handIn("feedbackConversation");
        stops("prepareClosure", Map.of("raiserTold", ""), "Say whether whoever raised the concern was told how it ended; if not, say why.");
        stops("prepareClosure", Map.of("raiserTold", "NO"), "Say whether whoever raised the concern was told how it ended; if not, say why.");
    }

    @Test
    void when_they_say_that_it_is_not_enough_a_manager_has_to_answer_before_it_closes() {
        raise();
        workUntil("agreeNextStep");
        starts("raiserEscalates");
        assertThatThrownBy(() -> work.handIn("practitioner", open("answerRaiser"), usual("answerRaiser", Map.of()))).isInstanceOf(Refusal.class);
        goesToClose();
        cannotClose("Whoever raised the concern is not content and has no answer: finish the task “Look again and answer them”.");
        stops("answerRaiser", Map.of("lookedAt", ""), "Write down what you looked at again, and whom you asked.");
        stops("answerRaiser", Map.of("escalationBecause", ""), "Write down what changes, or why nothing does.");
        stops("answerRaiser", Map.of("raiserToldOn", "", "raiserToldWhat", ""), "Write down on which day you told them and what; "
                + "if you could not tell them, write down why not.");
        assertThat(shown("answerRaiser", "raiserSays")).isEqualTo("Nothing has changed. The same man is there every night.");
        handIn("answerRaiser");
        isOnRecord("I read the record again and talked with Priya and with the neighbour.");
        closes();
    }

    @Test
    void while_the_person_asks_for_time_the_answer_to_them_does_not_wait() {
        raise();
        workUntil("agreeNextStep");
        starts("pauseAsked");
        starts("raiserEscalates");
        handIn("answerRaiser");
        assertThat(forms()).containsExactlyInAnyOrder("agreeNextStep", "askIfReady");
    }

    @Test
    void to_tell_them_would_put_the_person_in_danger_and_the_manager_sees_that() {
        raise();
        workUntil("tellRaiser");
        handIn("tellRaiser", Map.of("told", "NO", "toldOn", "", "whatTheyWereTold", "", "notToldBecause", "He told us himself that he hits her.",
                "raiserCanContribute", ""));
        workUntil("agreeNextStep");
        handIn("agreeNextStep");
        handIn("feedbackConversation");
        handIn("prepareClosure", Map.of("raiserTold", "NO", "raiserToldBecause", "It would put her in danger."));
        assertThat(shown("agreeClosure", "checklist")).contains("\"state\":\"With a reason\"", "It would put her in danger.");
        isOnRecord("He told us himself that he hits her.");
        closes();
    }

    @Test
    void an_answer_that_reaches_nobody_is_gone_on_without_for_a_reason() {
        raise();
        workUntil("agreeNextStep");
        starts("raiserEscalates");
        goesOnWithout("answerRaiser", "The shop has closed, and there is no other number.", "raiserToldOn", "raiserToldWhat");
        assertThat(exceptions.of(reference)).extracting(ExceptionTaken::ground).containsExactly("OTHER");
        goesToClose();
        managerReads("Look again and answer them", "The shop has closed, and there is no other number.");
        closes();
    }
}
