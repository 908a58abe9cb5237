package safeguarding.declined;

import java.time.Clock;
import java.time.LocalDate;
import safeguarding.gate.Refusal;

/** The locks on days: what happened has a day behind us, what is promised one before us. A day left open is for a gate to ask. */
final class Days {

    private Days() {
    }

    static void refuseIfStillToCome(LocalDate heldOn, Clock clock) {
        if (heldOn != null && heldOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("The day you did this is still to come. Please put the day on which you really did it.");
        }
    }

    static void refuseIfOver(LocalDate nextTryOn, Clock clock) {
        if (nextTryOn != null && nextTryOn.isBefore(LocalDate.now(clock))) {
            throw new Refusal("The day for the next try is over already. Please put today or a later day.");
        }
    }
}
