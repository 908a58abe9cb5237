package safeguarding.letters;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.zip.CRC32;

/**
 * Words on paper.
 *
 * @param question what was asked; empty when the heading says it
 * @param words    to the letter
 * @param whose    whose information it is
 * @param leftOut  true when the words are not in this copy
 */
public record Said(String question, String words, Whose whose, boolean leftOut) {

    private static final String LEFT_OUT = "[left out: about somebody else]";
    private static final int A_SENTENCE = 20;

    Said(String question, String words, Whose whose) {
        this(question, words, whose, false);
    }

    Said in(Copy copy, LeftOut chosen) {
        boolean out = copy.leavesOut() && whose == Whose.OTHERS || copy == Copy.READY && chosen.holds(this);
        return out ? new Said(question, LEFT_OUT, Whose.OTHERS, true) : this;
    }

    /** True when somebody who looks may want it left out: what is marked, and whatever else is longer than a choice or a day. */
    public boolean mayBeLeftOut() {
        return !leftOut && (whose == Whose.LOOK || isSentence());
    }

    /**
     * What it is called in an address. A sentence has the same id wherever it stands, so that it is left out in every place or in none; a
     * short answer belongs to its question.
     */
    public String id() {
        CRC32 print = new CRC32();
        print.update((isSentence() ? words.strip() : question + "|" + words).getBytes(StandardCharsets.UTF_8));
        return Long.toString(print.getValue(), Character.MAX_RADIX);
    }

    private boolean isSentence() {
        return words.strip().length() >= A_SENTENCE;
    }

    /** The way in which the words run: {@code ltr} or {@code rtl}. */
    public String direction() {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    /** What a reader of a copy that marks is told; empty when there is nothing to mind. */
    public String mark() {
        return switch (whose) {
            case OURS -> "";
            case OTHERS -> leftOut ? "" : "[about somebody else: look before you give it out]";
            case LOOK -> "[may be about somebody else too: look before you give it out]";
        };
    }
}
