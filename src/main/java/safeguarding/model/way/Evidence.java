package safeguarding.model.way;

import java.util.List;
import java.util.function.Predicate;

/** What a move proves: the record said so, or it leads into or out of a known part of the work. */
final class Evidence {

    private Evidence() {
    }

    /** The record said that nothing is missing in this form. */
    static Predicate<Move> gate(String form) {
        String question = "${gate.isOpen(execution,'" + form + "')}";
        return move -> move.proves(question);
    }

    /** The last decision on record leads this way. */
    static Predicate<Move> decided(String turning) {
        String question = turning(turning);
        return move -> move.proves(question);
    }

    /** The last decision on record does not lead this way. */
    static Predicate<Move> decidedAgainst(String turning) {
        List<String> only = List.of(turning(turning));
        return move -> move.denies(only);
    }

    /** The person's outcomes are on record and current. */
    static Predicate<Move> outcomesCurrent() {
        return move -> move.proves("${outcomes.areCurrent(execution)}");
    }

    /** A call of this process begins. */
    static Predicate<Move> begins(String process) {
        return move -> !move.to().after() && process.equals(move.to().part().calls());
    }

    /** A call of this process has ended as it should. */
    static Predicate<Move> ended(String process) {
        return move -> move.to().after() && process.equals(move.to().part().calls());
    }

    /** This message was told. */
    static Predicate<Move> heard(String message) {
        return move -> move.to().part().message().equals(message);
    }

    /** It leads to a step that does this work. */
    static Predicate<Move> did(String expression) {
        String work = Arrow.plain(expression);
        return move -> move.to().part().works().equals(work);
    }

    private static String turning(String turning) {
        return "${path.leads(execution,'" + turning + "')}";
    }
}
