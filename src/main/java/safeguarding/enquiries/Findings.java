package safeguarding.enquiries;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import safeguarding.consent.Share;
import safeguarding.outcomes.Control;
import safeguarding.people.Voice;

/**
 * What was found, what the person says about it, and what is still unknown.
 *
 * @param spokeWith     whose words and feelings these are; null when nobody was spoken with
 * @param whatIsMissing the piece of the jigsaw that nobody holds yet (CP-09)
 */
record Findings(LocalDate heldOn, List<Finding> findings, List<Share> shares, Voice spokeWith, String whatThePersonSays,
        RiskNow riskNow, Substantiated substantiated, String whatIsMissing, Control control) {

    Findings {
        findings = findings == null ? List.of() : findings.stream().filter(finding -> !finding.isBlank()).toList();
        shares = Share.started(shares);
    }

    boolean areIn() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::isComplete);
    }

    boolean sayWhoseWordsTheyAre() {
        boolean someoneSpoke = whatThePersonSays != null || control != null && control != Control.NOT_ASKED;
        return !someoneSpoke || spokeWith != null;
    }

    Stream<LocalDate> days() {
        return Stream.concat(Stream.of(heldOn), findings.stream().map(Finding::receivedOn)).filter(Objects::nonNull);
    }
}
