package safeguarding.overrides;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/**
 * Why we act without agreement. The components are the form's field keys.
 *
 * @param decisionMaker   who decided, by name or by the name they sign in with
 * @param leastIntrusive  why this takes least from the person (LA-17)
 * @param principle       which of the six principles gave way (CP-04)
 */
record OverrideReasons(String againstWhat, String whatWeWillDo, Ground ground, String groundWords, String decisionMaker,
        LocalDate decidedOn, String optionsConsidered, String leastIntrusive, YesNo told, LocalDate toldOn, String notToldBecause,
        LocalDate reviewOn, Principle principle, String principleBecause) {

    boolean saysWhetherTold() {
        return told == YesNo.YES || told == YesNo.NO && notToldBecause != null;
    }

    boolean contradictsItself() {
        return told == YesNo.YES && notToldBecause != null || told == YesNo.NO && toldOn != null;
    }
}
