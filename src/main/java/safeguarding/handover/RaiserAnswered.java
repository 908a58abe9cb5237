package safeguarding.handover;

import java.time.LocalDate;

/** What a manager found when they looked again, and what whoever raised the concern heard of it (MY-09). */
record RaiserAnswered(String lookedAt, Result escalationResult, String escalationBecause, LocalDate raiserToldOn, String raiserToldWhat,
        String raiserNotToldBecause) {

    enum Result { CHANGED, NOT_CHANGED }

    boolean wereTold() {
        return raiserToldOn != null && raiserToldWhat != null;
    }

    boolean contradictsItself() {
        return raiserNotToldBecause != null && (raiserToldOn != null || raiserToldWhat != null);
    }
}
