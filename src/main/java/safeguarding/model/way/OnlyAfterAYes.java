package safeguarding.model.way;

import static safeguarding.model.way.Evidence.decided;
import static safeguarding.model.way.Evidence.did;

import java.util.List;
import java.util.function.Predicate;

/** What happens only because somebody decided that it may: never on the other answer, and never without having been asked. */
final class OnlyAfterAYes {

    static final List<Promise> ALL = List.of(
            new Promise("“%s” would be worked although nobody countersigned the decision. Lead only the manager’s yes there.", "LA-17",
                    Ways::starts, decided("overrideAgreed"), (ways, move) -> ways.isDrawnHere(move.to()) && move.to().part().form().equals("reviewOverride")),
            work("“%s” would hand the enquiry over although the colleague has not said yes. Lead only the yes there.", "MY-07",
                    decided("transferAccepted"), "${handover.handOver(execution)}"),
            work("“%s” would open the enquiry again although nobody has agreed to it. Lead only the yes there.", "MY-01b, MY-03c",
                    decided("reopeningAgreed").or(decided("aliveAfterAll")), "${enquiry.openAgain(execution)}"));

    private OnlyAfterAYes() {
    }

    private static Promise work(String sentence, String source, Predicate<Move> decided, String expression) {
        Predicate<Move> does = did(expression);
        return new Promise(sentence, source, Ways::starts, decided, (ways, move) -> ways.isDrawnHere(move.to()) && does.test(move));
    }
}
