package safeguarding.learning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import safeguarding.gate.UkDay;
import safeguarding.people.Voice;

/**
 * Something that could have been better, as somebody said it, and what was made of it.
 *
 * @param entry    the journal entry with its newest words
 * @param voice    whose words they are; null when a worker wrote down what they learned
 * @param openedOn the day on which it was first handed in
 * @param history  every step, oldest first; empty while nobody has taken it on
 */
record Item(long entry, String reference, String form, Voice voice, String words, LocalDate openedOn, List<Step> history) {

    /** Empty while nobody has taken it on. */
    public Optional<Step> now() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** An item is open until somebody has said what changed. */
    public boolean isOpen() {
        return now().map(step -> step.state() == State.OPEN).orElse(true);
    }

    /** Whose words these are, to be read after “Said by”. Voices are never merged. */
    public String who() {
        return voice == null ? "the worker who prepared the closing" : voice.words();
    }

    /** To whom it was said; a worker's own learning was said to nobody. */
    public String toWhom() {
        return switch (form) {
            case "independentFeedback" -> ", to someone independent";
            case "feedbackConversation" -> ", in the feedback conversation";
            default -> "";
        };
    }

    /** How long it has been open, or was. */
    public String howLong(LocalDate today) {
        if (isOpen()) {
            long days = ChronoUnit.DAYS.between(openedOn, today);
            return days == 0 ? "Said today" : "Said on " + UkDay.of(openedOn) + ", " + (days == 1 ? "1 day ago" : days + " days ago");
        }
        LocalDate closedOn = now().map(Step::day).orElse(today);
        long days = ChronoUnit.DAYS.between(openedOn, closedOn);
        return "Closed on " + UkDay.of(closedOn) + (days == 0 ? ", on the same day" : days == 1 ? ", after 1 day" : ", after " + days + " days");
    }
}
