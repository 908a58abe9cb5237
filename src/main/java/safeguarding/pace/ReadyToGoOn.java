package safeguarding.pace;

import java.time.LocalDate;

/** They are ready: our clock runs again from the day they said so. */
record ReadyToGoOn(LocalDate heldOn) {
}
