package safeguarding.gate;

import java.time.Clock;
import java.time.LocalDate;

/** The lock on days that have not come yet: a record tells what has happened. */
public final class StillToCome {

    private StillToCome() {
    }

    /** @param day may be null, which is for a gate to ask about @throws Refusal with that sentence when the day lies ahead */
    public static void refuse(LocalDate day, Clock clock, String sentence) {
        Refusal.when(day != null && day.isAfter(LocalDate.now(clock)), sentence);
    }
}
