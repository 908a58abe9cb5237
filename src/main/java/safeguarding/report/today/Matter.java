package safeguarding.report.today;

import java.util.Arrays;
import java.util.Optional;

/** What may need a manager, in the order in which it is looked at (LA-02, X-05). Nothing here counts minutes (SG-09). */
public enum Matter {

    COUNTERSIGN("countersign", "Decisions to countersign", "Somebody decided to act without the person’s agreement. Another manager has to look at it.",
            "No decision waits for a second look."),
    AGREE_CLOSURE("closures", "Closures to agree", "The work is done and the person was asked how it was. A manager who did none of it agrees, or says what is missing.",
            "No closure waits for you."),
    OVERDUE("overdue", "Overdue", "We hoped to have done these by now. What rests because the person asked us to wait is never in this list.",
            "Nothing is overdue."),
    NOT_TAKEN_ON("not-taken-on", "Nobody has taken these on", "Nobody has claimed any task of these enquiries, and one has waited for three working days or more.",
            "No enquiry has waited that long."),
    SENT_BACK("sent-back", "Sent back again and again", "The same form was handed in three times or more in one stage, and is still open. Perhaps somebody needs a hand with it.",
            "No form goes round in circles."),
    LONG_WAIT("long-wait", "Waiting long at the person’s pace", "They asked us to wait. The day they chose has passed, or it is more than 20 working days since they asked: are they still all right?",
            "Nobody has been waiting for long."),
    ASK_AGAIN("ask-again", "To be asked again after the closing", "They agreed that somebody independent asks them how it was, within eight weeks. Nobody who worked on it may ask.",
            "Nobody is waiting to be asked.");

    private final String address;
    private final String title;
    private final String explained;
    private final String none;

    Matter(String address, String title, String explained, String none) {
        this.address = address;
        this.title = title;
        this.explained = explained;
        this.none = none;
    }

    /** The matter with this address, if there is one. */
    public static Optional<Matter> at(String address) {
        return Arrays.stream(values()).filter(matter -> matter.address.equals(address)).findFirst();
    }

    /** Its name in the address of a page. */
    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    /** Which enquiries are in the list, and why, in a line. */
    public String explained() {
        return explained;
    }

    /** What is said when the list is empty. */
    public String none() {
        return none;
    }
}
