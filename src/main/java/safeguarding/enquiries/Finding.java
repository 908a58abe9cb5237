package safeguarding.enquiries;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing that was found out.
 *
 * @param source how it is known: a finding without a source is a rumour (SG-32)
 */
record Finding(String whoAsked, String whatWasFound, String source, LocalDate receivedOn) {

    boolean isComplete() {
        return whatWasFound != null && source != null;
    }

    boolean isBlank() {
        return Stream.of(whoAsked, whatWasFound, source, receivedOn).allMatch(Objects::isNull);
    }
}
