package safeguarding.pace;

import java.time.LocalDate;

/** They ask us to wait: since when, and until when (MY-02b). */
record PauseAsked(LocalDate heldOn, LocalDate waitUntil) {
}
