package safeguarding.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import safeguarding.people.Voice;

/** Tells the person's information from other people's, by the list in {@code letters/thirdParties.properties} (UK GDPR article 15). */
@Component
class ThirdParties {

    private final Map<String, Whose> byField = new HashMap<>();

    ThirdParties() throws IOException {
        Properties lists = new Properties();
        try (InputStream file = new ClassPathResource("letters/thirdParties.properties").getInputStream()) {
            lists.load(file);
        }
        for (Whose whose : Whose.values()) {
            for (String field : lists.getProperty(whose.name().toLowerCase(Locale.ROOT)).split("\\s*,\\s*")) {
                Whose before = byField.put(field, whose);
                if (before != null) {
                    throw new IllegalStateException(field + " is in the list of third parties twice");
                }
            }
        }
    }

    /** True when somebody has thought about this question. */
    boolean knows(String form, String field) {
        return byField.containsKey(form + ":" + field) || byField.containsKey(field);
    }

    /**
     * Whose the answer is.
     *
     * @param voice who was spoken with, or null: words that somebody else said for the person are to be looked at
     */
    Whose of(String form, Line line, Voice voice) {
        Whose listed = byField.getOrDefault(form + ":" + line.field(), byField.getOrDefault(line.field(), Whose.LOOK));
        return listed == Whose.OURS && line.freeText() && isSomebodyElse(voice) ? Whose.LOOK : listed;
    }

    /** Whose words are that were said in this voice. */
    static Whose of(Voice voice) {
        return isSomebodyElse(voice) ? Whose.LOOK : Whose.OURS;
    }

    private static boolean isSomebodyElse(Voice voice) {
        return voice != null && voice != Voice.PERSON;
    }
}
