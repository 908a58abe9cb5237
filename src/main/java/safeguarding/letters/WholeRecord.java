package safeguarding.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import safeguarding.enquiry.FullName;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.WishesAsked;

/**
 * An enquiry as the record tells it.
 *
 * @param stage         code of the stage it is in or was last in; null before the first
 * @param ending        null while the enquiry is open
 * @param wishesAsked   null when nobody has said yet
 * @param outcomes      each with all its versions
 * @param conversations what was written in somebody's voice, oldest first
 * @param latest        the last answers to each form, by form and field: capacity, consent, feedback and all else
 * @param additional    those of the last answers that answer a question which process owners added, with what was asked
 * @param toLookAt      answers that are worth a second look: ticked without a word, cut short or pasted (MY-02a)
 */
public record WholeRecord(String reference, String name, String knownAs, LocalDate bornOn, String stage, String stageTitle,
        Standing standing, Instant raisedAt, String ending, Instant endedAt, WishesAsked wishesAsked, List<OutcomeStory> outcomes,
        List<NotWanted.Said> notWanted, List<PlannedAction> plan, List<EntryStory> conversations, Map<String, Map<String, Object>> latest,
        List<Additional> additional, List<ToLookAt> toLookAt) {

    /** Their name, and in brackets what they like to be called if that is something else. */
    public String fullName() {
        return new FullName(name, knownAs).words();
    }

    public String raisedOn() {
        return UkDate.of(raisedAt);
    }

    /** The notes beside one question of one journal line; an empty question stands for the whole line. */
    public List<ToLookAt> toLookAt(long entry, String question) {
        return toLookAt.stream().filter(one -> one.isAbout(entry, question)).toList();
    }

    /** When it ended; empty while it is open. */
    public String endedOn() {
        return endedAt == null ? "" : UkDate.of(endedAt);
    }
}
