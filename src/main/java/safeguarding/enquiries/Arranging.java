package safeguarding.enquiries;

import java.util.List;
import safeguarding.consent.Agreement;
import safeguarding.consent.Basis;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.Scope;
import safeguarding.consent.Share;

/**
 * Enquiries arranged, and whether the person agrees to them: asked before anything is shared (LA-16).
 *
 * @param saidNoBefore true when the word that counts about sharing is no, as the record stands
 */
record Arranging(EnquiryArrangements arrangements, ConsentAnswer consent, boolean saidNoBefore) {

    List<Share> shares() {
        return arrangements.shares();
    }

    boolean saysWhoAnswered() {
        return !consent.wasSaidBySomeone() || arrangements.spokeWith() != null;
    }

    /** True when they said no, now or before, and it is not said on which ground we go on. */
    boolean leavesANoUnanswered() {
        boolean saidNo = consent.decides(Scope.SHARE_INFORMATION) ? consent.refuses(Scope.SHARE_INFORMATION) : saidNoBefore;
        return saidNo && !(consent.consent() == Agreement.REFUSED && consent.namesAGround());
    }

    boolean sharesOnAConsentThatWasNotGiven() {
        boolean notGiven = consent.consent() == Agreement.NOT_ABLE || consent.refuses(Scope.SHARE_INFORMATION);
        return notGiven && shares().stream().anyMatch(share -> share.basis() == Basis.CONSENT);
    }
}
