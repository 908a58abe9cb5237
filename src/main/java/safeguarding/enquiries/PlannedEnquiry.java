package safeguarding.enquiries;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One set of questions that someone will ask.
 *
 * @param whoAsks    the person who will ask
 * @param whatAbout  what they will try to find out
 * @param causedByUs whether we ask ourselves or have caused it to be asked (Care Act 2014 s42(2))
 */
record PlannedEnquiry(String whoAsks, String agency, String whatAbout, MadeBy causedByUs, LocalDate dueOn) {

    boolean saysWhoAsksWhat() {
        return whoAsks != null && whatAbout != null;
    }

    boolean isBlank() {
        return Stream.of(whoAsks, agency, whatAbout, causedByUs, dueOn).allMatch(Objects::isNull);
    }
}
