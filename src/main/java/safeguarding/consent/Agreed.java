package safeguarding.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import safeguarding.people.Voice;

/**
 * What one voice last said about one thing that needs agreement.
 *
 * @param askedOn     the day they said so
 * @param agreedUntil the last day on which it holds; null when they set none
 * @param voice       whose answer it is; null when the form does not say. Voices are never merged
 * @param limits      the limits in their own words, or null
 */
public record Agreed(Scope scope, Agreement answer, LocalDate askedOn, LocalDate agreedUntil, Voice voice, String limits, long entryId) {

    private static final Comparator<Agreed> BY_DAY = Comparator.comparing(Agreed::askedOn).thenComparing(Agreed::entryId);

    /** True while they agree: given, not taken back since, and its last day is not over. */
    public boolean holdsOn(LocalDate day) {
        return answer == Agreement.GIVEN && (agreedUntil == null || !day.isAfter(agreedUntil));
    }

    /** True when no is the word that counts: the person's own, or the newest of those who speak for them if the person cannot decide. */
    static boolean isRefused(List<Agreed> said, Scope scope) {
        List<Agreed> about = said.stream().filter(one -> one.scope() == scope && one.answer() != Agreement.NOT_ABLE).toList();
        Optional<Agreed> own = about.stream().filter(Agreed::isTheirOwn).max(BY_DAY);
        return own.or(() -> about.stream().max(BY_DAY)).filter(word -> word.answer() == Agreement.REFUSED).isPresent();
    }

    /** An answer of which nobody said whose it is counts as the person's, so that no refusal is lost. */
    private boolean isTheirOwn() {
        return voice == null || voice == Voice.PERSON;
    }
}
