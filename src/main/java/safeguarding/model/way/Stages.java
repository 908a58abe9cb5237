package safeguarding.model.way;

import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import safeguarding.model.StageIds;

/** Where the stages of an enquiry begin, and where its work can stand within them. */
final class Stages {

    static final String WHOLE = "enquiry";

    private Stages() {
    }

    static BiPredicate<Ways, Move> anyBegins() {
        return (ways, move) -> StageIds.isOne(beginning(move));
    }

    static BiPredicate<Ways, Move> anyAfterTheConcernBegins() {
        return (ways, move) -> StageIds.isOne(beginning(move)) && !beginning(move).equals(StageIds.CONCERN);
    }

    static BiPredicate<Ways, Move> aLaterOneBegins() {
        return (ways, move) -> StageIds.LATER.contains(beginning(move));
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
        return Set.of(StageIds.CONCERN, StageIds.FIRST_CONVERSATION, "conversation");
    }
}
