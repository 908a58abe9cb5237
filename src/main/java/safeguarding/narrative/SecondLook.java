package safeguarding.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through the words of one enquiry, oldest first (MY-02a). */
public final class SecondLook {

    /** What people want is theirs to say in one word, and as often as they like. */
    private static final Set<String> WISHES = Set.of("wish1", "wish1AskOfUs", "wish2", "wish2AskOfUs", "wish3", "wish3AskOfUs", "doNotWant");
    /** One person was there. */
    private static final Set<String> NAMES = Set.of("present");
    /** Forms open with these as they were said before. */
    private static final Set<String> CARRIED_OVER = Set.of("what", "nextSteps", "safeContact", "meetingPlace", "meetingTime",
            "meetingPeople", "helpToTakePart");

    private SecondLook() {
    }

    /** Words, and what makes them worth a second look. */
    public record Found(Written written, Noticed noticed) {
    }

    /** What can be seen from the words of this enquiry alone. */
    public static List<Found> at(List<Written> oldestFirst) {
        List<Found> found = new ArrayList<>();
        Map<String, Written> first = new HashMap<>();
        oldestFirst.stream().filter(written -> !WISHES.contains(written.field())).forEach(written -> {
            if (written.isOneWord() && !NAMES.contains(written.field())) {
                found.add(new Found(written, Noticed.ONE_WORD));
            }
            Written before = first.putIfAbsent(written.plain(), written);
            if (before != null && written.isLongEnoughToBePasted() && !isCarriedOver(before, written)) {
                found.add(new Found(written, Noticed.PASTED_WITHIN));
            }
        });
        return found;
    }

    private static boolean isCarriedOver(Written before, Written written) {
        return before.isSameQuestionAs(written) || CARRIED_OVER.contains(written.field());
    }
}
