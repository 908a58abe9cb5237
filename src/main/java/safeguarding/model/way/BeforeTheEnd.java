package safeguarding.model.way;

import static safeguarding.model.way.Evidence.begins;
import static safeguarding.model.way.Evidence.decided;
import static safeguarding.model.way.Evidence.decidedAgainst;
import static safeguarding.model.way.Evidence.did;
import static safeguarding.model.way.Evidence.gate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguarding.model.StageIds;

/** What must have been before an enquiry ends, whichever way leads there: nothing closes without a feedback conversation (SG-60). */
final class BeforeTheEnd {

    private static final Predicate<Move> OPENED_AGAIN = did("${enquiry.openAgain(execution)}");

    static final List<Promise> ALL = Stream.of(
            closing("without the stage “Feedback and closure”. Lead every way to it through that stage.", "SG-10, SG-60", begins(StageIds.FEEDBACK)),
            closing("without a feedback conversation on record. Keep the question “Is the feedback conversation on record?” behind its task, "
                    + "on every way.", "SG-60", gate("feedbackConversation")),
            closing("before what is left to do has been written down. Keep the gate behind “Prepare to close” on every way.", "SG-10, LA-34",
                    gate("prepareClosure")),
            closing("before a manager’s decision is on record. Keep the gate behind “Agree to close” on every way.", "X-08", gate("agreeClosure")),
            closing("although no manager has agreed to close. Ask “Has a manager agreed to close?” on every way to it, and lead only the yes there.",
                    "X-08", decided("closureAgreed")),
            unanswered("it is on record how the person was made safe", "LA-21, SG-23", "makeSafe"),
            unanswered("it is on record what was decided about the concern, and why", "LA-50, CP-01", "decideEnquiry"),
            unanswered("it is on record what whoever raised the concern was told", "MY-09", "tellRaiser"),
            Stream.of(new Promise("It can end at “%s” although the person is alive after all. That end must open the enquiry again.", "MY-03c",
                    BeforeTheEnd::askedWhetherAlive, OPENED_AGAIN.or(decidedAgainst("aliveAfterAll")), Stages.everythingEnds())))
            .flatMap(some -> some).toList();

    private BeforeTheEnd() {
    }

    /** From the beginning, unless no enquiry follows at all; and once more after each stage, since what was closed before does not count. */
    private static Stream<Promise> closing(String without, String source, Predicate<Move> evidence) {
        String sentence = "The enquiry can end at “%s” " + without;
        return Stream.of(
                new Promise(sentence, source, Ways::starts, evidence.or(decidedAgainst("enquiryNeeded")).or(OPENED_AGAIN), Stages.everythingEnds()),
                new Promise(sentence, source, ways -> Stages.within(ways, stage -> StageIds.isOne(stage) && !stage.equals(StageIds.CONCERN)
                        && !stage.equals(StageIds.FEEDBACK)), evidence.or(OPENED_AGAIN), Stages.everythingEnds()));
    }

    private static Stream<Promise> unanswered(String recorded, String source, String form) {
        return Stream.of(new Promise("The enquiry can end at “%s” before " + recorded + ". Keep that gate of the stage “Concern” on every way.",
                source, Ways::starts, gate(form).or(decided("closureAgreed")).or(OPENED_AGAIN), Stages.everythingEnds()));
    }

    private static List<Spot> askedWhetherAlive(Ways ways) {
        return ways.everything().stream().filter(spot -> ways.from(spot).stream().anyMatch(decided("aliveAfterAll"))).toList();
    }
}
