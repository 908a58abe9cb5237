package safeguarding.concern;

import java.time.LocalDate;

/** What whoever raised the concern heard back (MY-09). */
record RaiserTold(Told told, LocalDate toldOn, String whatTheyWereTold, String notToldBecause) {

    boolean wasTold() {
        return told == Told.YES;
    }

    boolean contradictsItself() {
        return told != null && !wasTold() && (toldOn != null || whatTheyWereTold != null);
    }
}
