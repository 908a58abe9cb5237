package safeguarding.death;

import java.time.Clock;
import java.time.LocalDate;
import safeguarding.gate.Refusal;

/** The lock on days that have not come yet: a record tells what has happened. */
final class StillToCome {

    private StillToCome() {
    }

    /** @param day may be null, which is for a gate to ask about */
    static void refuse(LocalDate day, Clock clock, String sentence) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refusal(sentence);
        }
    }
}
