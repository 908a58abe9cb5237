package safeguarding.capacity;

import java.time.LocalDate;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/** What gets in the way of being heard, and who could help (SG-28, LA-15, Care Act 2014 s68). */
record Hearing(LocalDate heldOn, YesNo difficultyUnderstanding, YesNo difficultyRetaining, YesNo difficultyWeighing,
        YesNo difficultyCommunicating, YesNo appropriatePerson, String appropriatePersonWho, YesNo appropriatePersonWanted,
        String advocacyWords) {

    boolean isDifficultyConsidered() {
        return fourParts().allMatch(part -> part != null);
    }

    /** Real difficulty in any one part. What nobody has answered counts as difficulty: silence must not cost anyone an advocate. */
    boolean hasDifficulty() {
        return !fourParts().allMatch(YesNo.NO::equals);
    }

    /** Someone who can help and whom the person accepts: neither is enough alone (Care Act 2014 s68(4), (5)). */
    boolean hasAppropriatePerson() {
        return appropriatePerson == YesNo.YES && appropriatePersonWanted == YesNo.YES;
    }

    boolean isAppropriatePersonNamed() {
        return appropriatePerson == YesNo.NO || appropriatePerson == YesNo.YES && appropriatePersonWho != null;
    }

    private Stream<YesNo> fourParts() {
        return Stream.of(difficultyUnderstanding, difficultyRetaining, difficultyWeighing, difficultyCommunicating);
    }
}
