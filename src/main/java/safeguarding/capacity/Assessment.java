package safeguarding.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/** Whether someone can make one decision: what they can do comes before why they cannot (LA-12, LA-14, Mental Capacity Act 2005 s2). */
record Assessment(Grounds grounds, Abilities abilities, Cause cause, Verdict verdict) {

    /** The decision, whether there is reason to doubt at all, and the help given first (Mental Capacity Act 2005 s1). */
    record Grounds(LocalDate heldOn, String capacityDecision, YesNo reasonToDoubt, String presumption,
            List<PracticableHelp> practicableHelp, String helpWords) {
    }

    /** What they can do, with what shows it (Mental Capacity Act 2005 s3). */
    record Abilities(YesNo canUnderstand, YesNo canRetain, YesNo canWeigh, YesNo canCommunicate, String functionalWords) {

        boolean areAnswered() {
            return parts().allMatch(part -> part != null);
        }

        boolean oneIsMissing() {
            return parts().anyMatch(YesNo.NO::equals);
        }

        private Stream<YesNo> parts() {
            return Stream.of(canUnderstand, canRetain, canWeigh, canCommunicate);
        }
    }

    /** Why they cannot, and whether it comes and goes. Asked about after what they can do, never before. */
    record Cause(YesNo impairment, String impairmentWords, YesNo becauseOfIt, YesNo fluctuates, String fluctuatesWhen) {

        boolean isTheReason() {
            return impairment == YesNo.YES && becauseOfIt == YesNo.YES;
        }
    }

    /** What it comes to, by whom, and why. An unwise choice is a choice (LA-14). */
    record Verdict(YesNo unwise, String unwiseWords, Conclusion conclusion, String conclusionBecause, LocalDate askAgainOn,
            String assessor) {
    }

    boolean isInDoubt() {
        return grounds.reasonToDoubt() != YesNo.NO;
    }

    /** True when the cause has to be looked at: one of the four is missing. */
    boolean needsACause() {
        return isInDoubt() && abilities.oneIsMissing();
    }

    boolean lacksCapacity() {
        return verdict.conclusion() == Conclusion.LACKS_CAPACITY;
    }

    /** True when all three are shown that together, and only together, mean that someone cannot decide (Mental Capacity Act 2005 s2(1)). */
    boolean isShownToLackCapacity() {
        return isInDoubt() && abilities.oneIsMissing() && cause.isTheReason();
    }

    boolean isPutOff() {
        return verdict.conclusion() == Conclusion.NOT_NOW_ASK_LATER;
    }
}
