package safeguarding.enquiries;

import java.util.List;
import safeguarding.consent.Share;
import safeguarding.people.Voice;

/**
 * Who asks what, and what it means for the person.
 *
 * @param impactOnPerson what being asked about may do to their life, and whether it raises the risk (LA-34)
 * @param spokeWith      who said whether they agree; null when nobody was asked
 */
record EnquiryArrangements(List<PlannedEnquiry> enquiries, String impactOnPerson, Voice spokeWith, List<Share> shares) {

    EnquiryArrangements {
        enquiries = enquiries == null ? List.of() : enquiries.stream().filter(row -> !row.isBlank()).toList();
        shares = Share.started(shares);
    }

    boolean saysWhoAsksWhat() {
        return !enquiries.isEmpty() && enquiries.stream().allMatch(PlannedEnquiry::saysWhoAsksWhat);
    }
}
