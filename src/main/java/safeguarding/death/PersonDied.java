package safeguarding.death;

import java.time.LocalDate;

/** That the person has died, as it was told (MY-03c). The components are the form's field keys. */
record PersonDied(LocalDate diedOn, String howWeKnow, LocalDate heldOn) {

    boolean wasHeardOfBeforeItHappened() {
        return diedOn != null && heldOn != null && heldOn.isBefore(diedOn);
    }
}
