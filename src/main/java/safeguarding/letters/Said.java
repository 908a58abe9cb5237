package safeguarding.letters;

import java.text.Bidi;

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

    Said(String question, String words, Whose whose) {
        this(question, words, whose, false);
    }

    Said in(Copy copy) {
        return copy.leavesOut() && whose == Whose.OTHERS ? new Said(question, LEFT_OUT, whose, true) : this;
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
