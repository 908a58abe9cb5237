package safeguarding.handover;

import java.time.Clock;
import java.time.LocalDate;
import safeguarding.gate.Refusal;

/** What is written down as done cannot be still to come. */
final class Days {

    private Days() {
    }

    /** @param day null when it was left open @throws Refusal with that sentence */
    static void notToCome(LocalDate day, Clock clock, String sentence) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(sentence);
        }
    }
}
