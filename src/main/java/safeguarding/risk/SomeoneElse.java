package safeguarding.risk;

import java.time.LocalDate;
import safeguarding.people.YesNo;

/** Someone else who may be at risk, as far as anyone knows (LA-23, MY-01d). The components are the form's field keys. */
record SomeoneElse(WhoItIs isChild, String otherName, LocalDate otherBornOn, String otherAge, String otherKnows, String otherContact,
        String otherRisk, SameSource sameSource, YesNo otherSafeNow, String otherSafeHow, String otherWishes, String whoToldUs,
        LocalDate heldOn) {

    private static final int OF_AGE = 18;

    boolean isAChild() {
        return isChild == WhoItIs.CHILD;
    }

    /** True when the date of birth makes them a child and the answer does not, or the other way round. */
    boolean contradictsItselfAboutAge(LocalDate today) {
        return otherBornOn != null && isChild != null && otherBornOn.plusYears(OF_AGE).isAfter(today) != isAChild();
    }
}
