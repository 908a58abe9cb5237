package safeguarding.closure;

/** The two closing questions, one about safety and one about life as a whole, as typed. They are no part of the six (CP-10). */
public record AsHoped(Reply safetyAsHoped, String safetyAsHopedWords, Reply wellbeingAsHoped, String wellbeingAsHopedWords) {

    boolean leftSomethingUnasked() {
        return safetyAsHoped == Reply.NOT_ASKED || wellbeingAsHoped == Reply.NOT_ASKED;
    }

    boolean isAnswered() {
        return safetyAsHoped != null && safetyAsHoped.isAnswer() || wellbeingAsHoped != null && wellbeingAsHoped.isAnswer();
    }
}
