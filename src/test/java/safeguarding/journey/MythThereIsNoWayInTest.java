package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.calendar.WorkingDays;

/** Myth 6: “they refuse, and there is no way in”. Somebody keeps trying, with care (MY-06, MY-01e). */
class MythThereIsNoWayInTest extends Myth {

    private static final LocalDate DAY = LocalDate.now().plusDays(10);

    @Autowired JdbcClient jdbc;

    @Test
    void a_closed_door_is_no_answer_until_it_is_said_what_was_tried_in_private() {
        theySayNo(Map.of());
        stops("understandRefusal", Map.of("spokeWith", "", "seenAlone", "", "wishesRevisited", "NOT_DISCUSSED", "control", "NOT_ASKED",
                "wishesNotDiscussedBecause", "Nobody opened."), "Say who you spoke with; if you could not speak with anyone, say what you tried and what stopped you.",
                "Say whether they had time alone with you; if not, say why.");
        stops("understandRefusal", Map.of("seenAlone", "NO", "notSeenAloneBecause", "His brother never left us."),
                "They had no time alone with you: write down what you tried so that they could speak in private.");
        stops("understandRefusal", Map.of("reasonWords", "", "background", ""), "Write down why they say no, in their own words where you can.",
                "Write down what you know of their life and history that helps to understand this.");
    }

    @Test
    void someone_they_trust_and_the_next_try_are_thought_of() {
        doorIsToBeKeptOpen();
        stops("keepDoorOpen", Map.of("trustedPerson", ""), "Say whether there is someone they trust who could stay close to them.");
        stops("keepDoorOpen", Map.of("trustedPerson", "YES"), "There is someone they trust: write down who, and what you agreed with them.");
        stops("keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "noTryBecause", ""), "You will try again: put the day.");
        stops("keepDoorOpen", Map.of("nextTry", "SOMEONE_ELSE_KEEPS_CONTACT"), "Someone else keeps in touch: write down who, and that they have agreed to it.");
        isRefused("keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", LocalDate.now().minusDays(3).toString()),
                "The day for the next try is over already. Please put today or a later day.");
    }

    @Test
    void a_promised_try_is_a_task_for_its_day_and_nothing_closes_over_it() {
        doorIsToBeKeptOpen();
        handIn("keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", DAY.toString(), "noTryBecause", ""));
        assertThat(waitsUntil("tryAgain")).isEqualTo(DAY);
        goesToClose();
        cannotClose(": do it in the task “Try again, gently”, or write there why not; if that task is not there any more, "
                + "start “They do not want anything to happen” again.");
        stops("tryAgain", Map.of("tryOnceMore", "", "noTryBecause", ""), "Say whether you will try once more.");
        stops("tryAgain", Map.of("noTryBecause", ""), "You will not try once more: say why, and who else stays in touch with them.");
        handIn("tryAgain", Map.of("howTried", "WITH_TRUSTED_PERSON", "howItWent", "NOT_REACHED", "tryOnceMore", "YES", "nextTryOn", DAY.plusDays(7).toString(),
                "noTryBecause", "", "spokeWith", "", "wishesRevisited", ""));
        assertThat(waitsUntil("tryAgain")).isEqualTo(DAY.plusDays(7));
        cannotClose("We promised to try again on ");
    }

    @Test
    void it_was_worth_trying() {
        doorIsToBeKeptOpen();
        handIn("keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", DAY.toString(), "noTryBecause", ""));
        handIn("tryAgain", Map.of("howItWent", "WANT_HELP", "tryOnceMore", "", "noTryBecause", "", "whatWasSaid", "Come in, the kettle is on.",
                "nextSteps", "We look for the cat first."));
        goesToClose();
        managerReads("Whose no still stands?", "Nobody's", "What came of trying again?", "They want help now · Come in, the kettle is on.");
        closes();
    }

    @Test
    void nobody_tries_again_for_a_reason_that_the_manager_sees() {
        theySayNo(Map.of());
        handIn("understandRefusal", Map.of("spokeWith", "", "couldNotSpeakBecause", "Four visits, two letters, and the lights were on.", "seenAlone", "NO",
                "notSeenAloneBecause", "The door stayed shut.", "privateTried", "The postwoman put a card into her hand.",
                "wishesRevisited", "NOT_DISCUSSED", "wishesNotDiscussedBecause", "Nobody opened.", "control", "NOT_ASKED"));
        handIn("considerDuties");
        handIn("keepDoorOpen", Map.of("noTryBecause", "The postwoman sees her every day and knows our number."));
        goesToClose();
        managerReads("Four visits, two letters, and the lights were on.", "The postwoman put a card into her hand.",
                "Nobody · The postwoman sees her every day and knows our number.");
        closes();
    }

    private void doorIsToBeKeptOpen() {
        theySayNo(Map.of());
        handIn("understandRefusal");
        handIn("considerDuties");
    }

    private LocalDate waitsUntil(String form) {
        return WorkingDays.dayOf(jdbc.sql("select follow_up_date_ from act_ru_task where id_ = ?").param(open(form).id())
                .query(Timestamp.class).single().toInstant());
    }
}
