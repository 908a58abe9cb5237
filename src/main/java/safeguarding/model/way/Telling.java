package safeguarding.model.way;

import java.util.stream.Stream;
import safeguarding.model.Diagram;

/** What a worker reports in a form that starts something reaches the enquiry on every way (MY-01, X-06). */
final class Telling {

    private Telling() {
    }

    /** The start forms are called after the message that they tell. */
    static Stream<Promise> of(Diagram diagram) {
        return AtAnyTime.messages().filter(diagram.key()::equals).map(message -> new Promise("What was reported can end at “%s” and the enquiry would never "
                + "hear of it. Let an event on every way say ${enquiry.tell(execution, '" + message + "')}.", "MY-01d, X-06", Ways::starts,
                Evidence.did("${enquiry.tell(execution, '" + message + "')}"), Stages.everythingEnds()));
    }
}
