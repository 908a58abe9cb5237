package safeguarding.closure;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What they say about how we worked with them, beside the six questions. The components are the form's field keys. Nothing waits for these
 * answers; a blank is not recorded, which is neither no nor not asked (SG-14, SG-16, SG-17, SG-18, X-03).
 */
public record HowWeWorked(Reply treatedWithRespect, Reply helpedToDecide, Reply keptInformed, Reply knewWhatNext, Reply understoodWhy,
        Reply involvedInRisk) {

    boolean isAnswered() {
        return chosen().anyMatch(Reply::isAnswer);
    }

    /** What was chosen; a question left empty is absent. */
    Stream<Reply> chosen() {
        return Stream.of(treatedWithRespect, helpedToDecide, keptInformed, knewWhatNext, understoodWhy, involvedInRisk)
                .filter(Objects::nonNull);
    }
}
