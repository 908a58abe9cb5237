package safeguarding.model.way;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The stages of an enquiry, by the ids of their processes. A test holds them together with the record's own list. */
final class Stages {

    static final String WHOLE = "enquiry";
    static final String CONCERN = "concern";
    static final String FIRST_CONVERSATION = "firstConversation";
    static final String FEEDBACK = "feedbackAndClosure";

    /** Those before which the person's outcomes must be current (SG-05). */
    static final List<String> LATER = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review", FEEDBACK);

    private Stages() {
    }

    static boolean isStage(String process) {
        return process.equals(CONCERN) || process.equals(FIRST_CONVERSATION) || LATER.contains(process);
    }

    static BiPredicate<Ways, Move> anyBegins() {
        return (ways, move) -> isStage(beginning(move));
    }

    static BiPredicate<Ways, Move> anyAfterTheConcernBegins() {
        return (ways, move) -> isStage(beginning(move)) && !beginning(move).equals(CONCERN);
    }

    static BiPredicate<Ways, Move> aLaterOneBegins() {
        return (ways, move) -> LATER.contains(beginning(move));
    }

    static BiPredicate<Ways, Move> everythingEnds() {
        return (ways, move) -> ways.isTheEnd(move.to());
    }

    /** Wherever the work of these stages can stand, at whatever depth: a stage can be left from each of its steps. */
    static Collection<Spot> within(Ways ways, Predicate<String> stages) {
        return ways.everything().stream().filter(spot -> spot.frame().outwards()
                .anyMatch(frame -> frame.isWholeProcess() && stages.test(frame.process()))).collect(Collectors.toSet());
    }

    /** The process that is called by this move, empty when none is. */
    static String beginning(Move move) {
        return move.to().after() ? "" : move.to().part().calls();
    }

    static Set<String> andConversations() {
        return Set.of(CONCERN, FIRST_CONVERSATION, "conversation");
    }
}
