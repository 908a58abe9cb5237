package safeguarding.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One answer as it is stored: text to the letter, anything else as JSON. */
@Embeddable
class Answer {

    @Column(name = "words")
    private String words;
    @Column(name = "is_json")
    private boolean json;

    protected Answer() {
    }

    Answer(String words, boolean json) {
        this.words = words;
        this.json = json;
    }

    String words() {
        return words;
    }

    boolean isJson() {
        return json;
    }
}
