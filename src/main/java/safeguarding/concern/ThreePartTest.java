package safeguarding.concern;

import java.time.LocalDate;
import java.util.stream.Stream;
import safeguarding.people.YesNo;

/**
 * The three questions of the Care Act 2014 s42(1), each with what the answer rests on, and what follows from them.
 * Reasonable cause to suspect is enough; nothing has to be proved.
 *
 * @param insteadOf what is done when no enquiry follows (CP-07)
 */
record ThreePartTest(YesNo needsCare, String needsCareEvidence, YesNo abuseOrRisk, String abuseOrRiskEvidence,
        YesNo cannotProtect, String cannotProtectEvidence, EnquiryDecision decision, String decisionBecause, String wishesConsidered,
        String insteadOf, YesNo toldThePerson, String personNotToldBecause, LocalDate decidedOn) {

    boolean failsTheTest() {
        return Stream.of(needsCare, abuseOrRisk, cannotProtect).anyMatch(YesNo.NO::equals);
    }

    boolean passesTheTest() {
        return Stream.of(needsCare, abuseOrRisk, cannotProtect).allMatch(YesNo.YES::equals);
    }

    boolean endsHere() {
        return decision == EnquiryDecision.NO_ENQUIRY;
    }

    boolean leadsToAnEnquiry() {
        return decision != null && decision.leadsToAnEnquiry();
    }
}
