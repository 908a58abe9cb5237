package safeguarding.ownership;

import java.util.Optional;
import java.util.stream.Stream;

/** What was just done, said once after it. Only these sentences can be said: the word in the address is nobody's to fill. */
enum Done {

    DEPLOYED("deployed", "It is in force now. Work that begins from here on follows it; work under way goes on as it began."),
    TAKEN_BACK("takenBack", "The earlier version is in force again, as a new version. Nothing was deleted."),
    TOOK_RELEASE("tookRelease", "The release’s version is in force now. Yours is still kept among the earlier versions."),
    KEPT_OURS("keptOurs", "Your version stays in force.");

    private final String word;
    private final String sentence;

    Done(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    static Optional<Done> of(String word) {
        return Stream.of(values()).filter(done -> done.word.equals(word)).findFirst();
    }

    public String sentence() {
        return sentence;
    }
}
