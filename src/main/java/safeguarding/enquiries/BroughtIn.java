package safeguarding.enquiries;

import java.util.List;
import safeguarding.consent.Share;

/**
 * Findings, beside what the person last said about sharing.
 *
 * @param saidNo true when the word that counts about sharing is no, as the record stands
 */
record BroughtIn(Findings findings, boolean saidNo) {

    List<Share> shares() {
        return findings.shares();
    }
}
