package safeguarding.closure;

/**
 * One row of the list of results, as typed (SG-61).
 *
 * @param wish  id of the outcome, as text
 * @param words why, in their words or the worker's
 */
public record ResultAnswer(String wish, Result result, Reason reason, String words) {

    /** True when it says what came of the wish, the main reason and why. */
    public boolean isComplete() {
        return result != null && reason != null && words != null;
    }

    boolean contradictsItself() {
        return reason == Reason.FULLY_ACHIEVED && result != null && result != Result.WHOLLY;
    }
}
