package safeguarding.death;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * What a manager thinks and decides after a death (MY-03c). The components are the form's field keys.
 *
 * @param sarConsidered whether the Board is asked to consider a review (Care Act 2014 s44)
 */
record AfterDeath(DeathConfirmed deathConfirmed, String mistakeBecause, LocalDate decidedOn, YesNo othersAtRisk, String whoElse,
        SarConsidered sarConsidered, String sarBecause, String sarWhoDecides, String coronerOrPolice, String familySupport,
        AfterDeathNext afterDeathNext, String afterDeathBecause) {

    boolean wasAMistake() {
        return deathConfirmed == DeathConfirmed.NO_A_MISTAKE;
    }

    /** True once it is said how we know, for everything that had stopped starts again by it. */
    boolean isAliveAfterAll() {
        return wasAMistake() && mistakeBecause != null;
    }

    boolean goesOnForOthers() {
        return deathConfirmed == DeathConfirmed.YES && afterDeathNext == AfterDeathNext.GO_ON_FOR_OTHERS;
    }

    boolean contradictsItselfAboutOthers() {
        return othersAtRisk == YesNo.NO && whoElse != null;
    }
}
