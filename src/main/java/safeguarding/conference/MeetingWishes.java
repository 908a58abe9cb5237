package safeguarding.conference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** How the person wants meetings to be, carried from one meeting to the next so that they need not say it twice (SG-45). */
@Component
public class MeetingWishes {

    private static final List<String> MEETING = List.of("meetingPlace", "meetingTime", "meetingPeople");
    private static final List<String> HELP = List.of("helpToTakePart");

    private final Journal journal;

    MeetingWishes(Journal journal) {
        this.journal = journal;
    }

    /** By field: where, when and with whom, and the help to take part, as last said in whichever conversation. */
    public Map<String, Object> lastSaid(String reference) {
        List<Answers> said = journal.of(reference).stream().map(Entry::answers).toList();
        Map<String, Object> kept = new HashMap<>(lastSaid(MEETING, said));
        kept.putAll(lastSaid(HELP, said));
        return kept;
    }

    /** Fields that were answered together stay together: an older place is not mixed with a newer time. */
    static Map<String, Object> lastSaid(List<String> fields, List<Answers> said) {
        Map<String, Object> kept = new HashMap<>();
        said.stream().filter(answers -> fields.stream().anyMatch(answers::has)).reduce((earlier, later) -> later)
                .ifPresent(answers -> kept.putAll(answers.values()));
        kept.keySet().retainAll(fields);
        return kept;
    }
}
