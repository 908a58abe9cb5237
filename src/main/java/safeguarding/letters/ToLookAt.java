package safeguarding.letters;

import safeguarding.narrative.Noticed;

/**
 * An answer that is worth a second look by a manager. It never stops anybody (MY-02a).
 *
 * @param entry    the journal line
 * @param form     id of the form
 * @param title    what the work is called
 * @param field    key of the question that was answered; empty when it is about the whole form
 * @param question the question as the form words it; empty when it is about the whole form
 */
public record ToLookAt(long entry, String form, String title, String field, String question, Noticed noticed) {

    /** What was noticed, as a manager reads it. */
    public String sentence() {
        return field.isEmpty() ? "Things were chosen here, but nobody wrote a word." : noticed.sentence();
    }

    /** True when this is about that question of that journal line. */
    public boolean isAbout(long entry, String question) {
        return this.entry == entry && this.question.equals(question);
    }
}
