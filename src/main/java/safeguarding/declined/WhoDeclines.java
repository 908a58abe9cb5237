package safeguarding.declined;

import java.util.Set;
import safeguarding.people.Voice;

/** Whose wish it is that nothing happens: what the family wants is kept apart from what the person wants (MY-03b). */
public enum WhoDeclines implements Worded {

    PERSON("The person", Set.of(Voice.PERSON)),
    FAMILY("Their family or friends", Set.of(Voice.REPRESENTATIVE)),
    BOTH("Both the person and their family or friends", Set.of(Voice.PERSON, Voice.REPRESENTATIVE)),
    REPRESENTATIVE_WITH_AUTHORITY("Someone with the legal right to decide for them", Set.of(Voice.REPRESENTATIVE));

    private final String words;
    private final Set<Voice> voices;

    WhoDeclines(String words, Set<Voice> voices) {
        this.words = words;
        this.voices = voices;
    }

    @Override
    public String words() {
        return words;
    }

    /** The voices that say no. */
    public Set<Voice> voices() {
        return voices;
    }
}
