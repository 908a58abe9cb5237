package safeguarding.conversation;

import java.time.LocalDate;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/**
 * What must be known before anyone knocks: safe contact, being understood, and who stands by them (MY-11, LA-11, SG-28). What it says about
 * them for the national figures holds nobody up.
 */
record Preparation(String contactHow, String contactNever, LettersSafe lettersSafe, String lettersSafeBecause,
        YesNo communicationBarriers, String communicationHelp,
        YesNo difficultyUnderstanding, YesNo difficultyRetaining, YesNo difficultyWeighing, YesNo difficultyCommunicating,
        YesNo appropriatePerson, String appropriatePersonWho, Advocate advocate, AdvocateType advocateType,
        LocalDate advocateReferredOn, String workerName, String workerPhone,
        Gender gender, Ethnicity ethnicity, SupportReason supportReason) {

    enum LettersSafe { YES, BY_HAND_ONLY, NO }

    enum Advocate { NOT_NEEDED, REFERRED, IN_PLACE, DECLINED }

    enum AdvocateType { CARE_ACT, IMCA, IMHA, IDVA, OTHER }

    boolean saysWhyLettersAreNotSafe() {
        return lettersSafe == null || lettersSafe == LettersSafe.YES || lettersSafeBecause != null;
    }

    boolean areBarriersMet() {
        return communicationBarriers == YesNo.NO || communicationBarriers == YesNo.YES && communicationHelp != null;
    }

    boolean isDifficultyConsidered() {
        return fourParts().allMatch(part -> part != null);
    }

    /** Substantial difficulty in any one of the four parts (Care Act 2014 s68(3)). */
    boolean hasSubstantialDifficulty() {
        return fourParts().anyMatch(part -> part == YesNo.YES);
    }

    boolean isAppropriatePersonNamed() {
        return !hasSubstantialDifficulty() || appropriatePerson == YesNo.NO
                || appropriatePerson == YesNo.YES && appropriatePersonWho != null;
    }

    /** True when an advocate must be arranged by law: real difficulty, and nobody suitable to help (Care Act 2014 s68(2)). */
    boolean needsAdvocate() {
        return hasSubstantialDifficulty() && appropriatePerson == YesNo.NO;
    }

    boolean isAdvocateDescribed() {
        return advocate != Advocate.REFERRED && advocate != Advocate.IN_PLACE
                || advocateType != null && (advocate == Advocate.IN_PLACE || advocateReferredOn != null);
    }

    private Stream<YesNo> fourParts() {
        return Stream.of(difficultyUnderstanding, difficultyRetaining, difficultyWeighing, difficultyCommunicating);
    }
}
