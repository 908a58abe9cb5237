package safeguarding.process.webapp;

import java.util.List;

/**
 * One change to a vendor's file on its way to the browser. The text looked for must occur exactly once,
 * so that a new version of the file can never be served half changed.
 *
 * @param why what a worker gains by it
 */
public record Edit(String find, String replace, String why) {

    /** Makes all the changes in a text, or says which one no longer fits. */
    public static String all(List<Edit> edits, String file, String text) {
        for (Edit edit : edits) {
            text = edit.applyTo(file, text);
        }
        return text;
    }

    private String applyTo(String file, String text) {
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new IllegalStateException("The file " + file + " is not the one we know, so this promise to workers cannot be kept: "
                    + why + " Look for the new wording of \"" + find + "\" and put it into safeguarding.process.webapp.");
        }
        return text.substring(0, at) + replace + text.substring(at + find.length());
    }
}
