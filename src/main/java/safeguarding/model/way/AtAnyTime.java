package safeguarding.model.way;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.model.Diagram;
import safeguarding.model.Objection;

/** What can happen at any time is heard by the enquiry, and is answered as it should be (X-05, X-06, MY-01, MY-03c, MY-07, MY-09). */
final class AtAnyTime {

    private static final Map<String, String> ANSWERED_BY = new TreeMap<>(Map.of(
            "personDeclines", "supportDeclined", "riskRisen", "makingSafeAgain", "personDied", "afterDeath",
            "capacityQuestion", "capacityAndAdvocacy", "actWithoutAgreement", "overridingConsent", "pauseAsked", "atTheirPace",
            "transferAsked", "transfer", "adviceAsked", "advice", "raiserEscalates", "answeringRaiser"));
    /** Those that the enquiry only hears. */
    private static final List<String> ONLY_HEARD = List.of("wishesChanged", "someoneElseAtRisk");

    private AtAnyTime() {
    }

    /** Everything that a worker may have to tell an enquiry. */
    static Stream<String> messages() {
        return Stream.of(ANSWERED_BY.keySet().stream(), ONLY_HEARD.stream(), Stream.of("readyToGoOn")).flatMap(some -> some);
    }

    static Stream<Objection> of(Ways ways, Diagram enquiry) {
        Set<Spot> beginnings = ways.everything().stream().filter(AtAnyTime::beginsSomethingOfTheEnquiry).collect(Collectors.toSet());
        Stream<Objection> unheard = Stream.concat(ANSWERED_BY.keySet().stream(), ONLY_HEARD.stream())
                .filter(message -> beginnings.stream().noneMatch(spot -> spot.part().message().equals(message)))
                .map(message -> unheard(enquiry, message));
        return Stream.concat(Stream.concat(unheard, opensAgain(ways, enquiry)), ANSWERED_BY.entrySet().stream().map(answer ->
                answered(answer.getKey(), answer.getValue(), beginnings).broken(ways, enquiry.key())).flatMap(Optional::stream));
    }

    private static Promise answered(String message, String process, Set<Spot> beginnings) {
        return new Promise("When the message “" + message + "” comes, it can be over at “%s” without “" + process + "”. Draw the call of “" + process
                + "” on every way of that box.", "X-06, MY-01d, MY-03c, MY-09, LA-17", ways -> beginnings.stream()
                .filter(spot -> spot.part().message().equals(message)).toList(), Evidence.ended(process),
                (ways, move) -> move.to().part().isEnd() && !move.to().beside() && beginnings.stream().anyMatch(spot -> spot.frame() == move.to().frame()
                        && spot.part().message().equals(message)));
    }

    private static Objection unheard(Diagram enquiry, String message) {
        return new Objection(enquiry.key(), "", "“" + enquiry.title() + "” does not hear the message “" + message + "” any more, so what a worker reports "
                + "would go nowhere. Draw its box again: a subprocess that starts with that message.", "X-06, MY-01d, MY-03c");
    }

    private static Stream<Objection> opensAgain(Ways ways, Diagram enquiry) {
        return ways.starts().stream().anyMatch(spot -> spot.part().message().equals("openedAgain")) ? Stream.empty()
                : Stream.of(new Objection(enquiry.key(), "", "“" + enquiry.title() + "” has lost the start “Opened again”, so a closed enquiry could "
                        + "never be opened again. Draw a start event with the message “openedAgain”.", "MY-01b"));
    }

    private static boolean beginsSomethingOfTheEnquiry(Spot spot) {
        Frame frame = spot.frame();
        return !spot.part().message().isEmpty() && frame.around() != null && frame.around().entry() == Frame.Entry.ROOT
                && frame.isAtAnyTime();
    }
}
