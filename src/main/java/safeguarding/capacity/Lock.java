package safeguarding.capacity;

import java.time.Clock;
import java.time.LocalDate;
import safeguarding.gate.Refusal;

/** What is wrong is refused, with a sentence. */
final class Lock {

    private Lock() {
    }

    /** @param what the day as the form calls it, at the start of a sentence; @param day may be null, which is for a gate to ask about */
    static void notStillToCome(String what, LocalDate day, Clock clock) {
        Refusal.when(day != null && day.isAfter(LocalDate.now(clock)), what + " is still to come. Please put the day on which it really was.");
    }

    /** @param sentence is used when the later day lies before the earlier one; days that are not given are not compared */
    static void inOrder(LocalDate earlier, LocalDate later, String sentence) {
        Refusal.when(earlier != null && later != null && later.isBefore(earlier), sentence);
    }
}
