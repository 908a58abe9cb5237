package safeguarding.enquiries;

import java.util.List;

/**
 * Who asks what, and what it means for the person.
 *
 * @param impactOnPerson what being asked about may do to their life, and whether it raises the risk (LA-34)
 * @param consentBecause why they refused, could not decide or were not asked
 */
record EnquiryArrangements(List<PlannedEnquiry> enquiries, String impactOnPerson, Consent consent, String consentBecause,
        List<Share> shares) {

    EnquiryArrangements {
        enquiries = enquiries == null ? List.of() : enquiries.stream().filter(row -> !row.isBlank()).toList();
        shares = Share.started(shares);
    }

    boolean saysWhoAsksWhat() {
        return !enquiries.isEmpty() && enquiries.stream().allMatch(PlannedEnquiry::saysWhoAsksWhat);
    }

    boolean consentIsAnswered() {
        return consent != null && (consent != Consent.NOT_ASKED || consentBecause != null);
    }

    boolean sharesOnAConsentThatWasNotGiven() {
        return (consent == Consent.REFUSED || consent == Consent.NOT_ABLE)
                && shares.stream().anyMatch(share -> share.basis() == Basis.CONSENT);
    }
}
