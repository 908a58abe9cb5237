package safeguarding.declined;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.people.Voice;

/**
 * Reads the journal from its first line to its last, and keeps whose no still stands. Agreeing takes a no back. So does a new wish, once
 * the no has been talked about; before that a wish is no consent. The person may take back what others declined, not the other way round.
 */
final class StandingRefusals {

    private final Map<Voice, RefusalStory.No> standing = new EnumMap<>(Voice.class);

    private StandingRefusals() {
    }

    static Optional<RefusalStory> in(Stream<Moment> oldestFirst) {
        StandingRefusals refusals = new StandingRefusals();
        oldestFirst.forEach(refusals::hear);
        return refusals.standing.isEmpty() ? Optional.empty()
                : Optional.of(new RefusalStory(Collections.unmodifiableMap(refusals.standing)));
    }

    private void hear(Moment moment) {
        if (moment.agrees() || moment.wishesAnew()) {
            standing.entrySet().removeIf(no -> speaksFor(moment.voice(), no.getKey())
                    && (moment.agrees() || no.getValue().handedIn() != null));
        }
        touchedBy(moment).forEach(voice -> standing.put(voice, said(moment, voice, standing.get(voice))));
    }

    /** An advocate's no is taken up together with the no of the person they speak up for. */
    private Set<Voice> touchedBy(Moment moment) {
        Set<Voice> voices = moment.refusing();
        return moment.isHandedIn() && voices.contains(Voice.PERSON) && standing.containsKey(Voice.ADVOCATE)
                ? Stream.concat(voices.stream(), Stream.of(Voice.ADVOCATE)).collect(Collectors.toSet()) : voices;
    }

    private static boolean speaksFor(Voice speaker, Voice refusing) {
        return speaker == Voice.PERSON || speaker == refusing;
    }

    private static RefusalStory.No said(Moment moment, Voice voice, RefusalStory.No before) {
        boolean fromThem = moment.voice() == voice || moment.voice() == Voice.ADVOCATE || before != null && before.fromThem();
        long since = before == null ? moment.id() : before.since();
        return moment.isHandedIn()
                ? new RefusalStory.No(since, moment.id(), moment.answers().text("declinedWords"), fromThem)
                : new RefusalStory.No(since, before == null ? null : before.handedIn(), before == null ? null : before.words(), fromThem);
    }
}
