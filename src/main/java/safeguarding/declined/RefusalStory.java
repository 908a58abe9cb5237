package safeguarding.declined;

import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.people.Voice;

/**
 * A refusal that stands: somebody wants nothing to happen, and has not said otherwise since. Voices are never merged (MY-03b, X-02).
 *
 * @param byVoice what each voice that says no has said
 */
public record RefusalStory(Map<Voice, No> byVoice) {

    /**
     * One voice's no.
     *
     * @param since    the journal line with which it began
     * @param handedIn the last journal line of “They do not want anything to happen” for it; null while they only refused their consent
     * @param words    their own words; null while they only refused their consent
     * @param fromThem true when that voice told us itself, or through an advocate
     */
    public record No(long since, Long handedIn, String words, boolean fromThem) {
    }

    /** Who says no. */
    public Set<Voice> voices() {
        return byVoice.keySet();
    }

    /** True when the person says no themselves, and not only somebody near to them. */
    public boolean isTheirOwn() {
        return byVoice.containsKey(Voice.PERSON);
    }

    /** Whose no nobody has begun to talk about: they refused their consent, and work went on. */
    List<Voice> notTakenUp() {
        return byVoice.entrySet().stream().filter(no -> no.getValue().handedIn() == null).map(Map.Entry::getKey).toList();
    }
}
