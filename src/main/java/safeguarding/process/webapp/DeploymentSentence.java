package safeguarding.process.webapp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the engine says about a deployment that it refused into words for the process owner who tried. */
public final class DeploymentSentence {

    /** How every answer begins after which all is as it was. */
    public static final String NOTHING_CHANGED = "This was not deployed, and nothing was changed.";

    private static final String OPEN_IT = "Open it in the Modeler, look for what it marks in red, save it, and try once more.";
    private static final Pattern PLACE = Pattern.compile("\\| resource ([^|]+?)(?: \\| line (\\d+))?(?: \\||\\s*$)", Pattern.MULTILINE);

    private DeploymentSentence() {
    }

    /** Our own sentences word for word; for anything else a plain one, without an engine code or the name of a class. */
    public static String of(int status, String type, String message) {
        if (message.startsWith(NOTHING_CHANGED)) {
            return message;
        }
        if (status == 401) {
            return "You are signed out. " + NOTHING_CHANGED + " Sign in again, then send it once more.";
        }
        if (status == 403 || type.equals("AuthorizationException")) {
            return PlainSentence.NO_RIGHT;
        }
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return NOTHING_CHANGED + " The engine cannot read “" + place.group(1).strip() + "”"
                    + (place.group(2) == null ? ". " : ", near line " + place.group(2) + " of the file. ") + OPEN_IT;
        }
        return NOTHING_CHANGED + (status < 500 ? " The engine cannot read what was sent. Send at least one drawing, table or form. "
                + "If you did: open it in the Modeler, look for what it marks in red, save it, and try once more."
                : " We do not know why. Try once more, and if it stays like this, tell the person who looks after MSP Enquiries.");
    }
}
