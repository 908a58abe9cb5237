package safeguarding.closure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import safeguarding.journal.Answers;
import safeguarding.journal.Journal;
import safeguarding.people.YesNo;

/** A closing record that a manager sent back opens with what the manager asked for and with all that was typed before. */
@Component
class SentBack {

    private final Journal journal;

    SentBack(Journal journal) {
        this.journal = journal;
    }

    Map<String, Object> to(String reference) {
        Map<String, Object> values = new HashMap<>();
        journal.inThisVisit(reference, PrepareClosureForm.ID).ifPresent(entry -> values.putAll(entry.answers().values()));
        // going on without something must be decided each time
        values.keySet().removeAll(List.of("goOnWithout", "goOnBecause"));
        values.put("askedFor", journal.last(reference, AgreeClosureForm.ID).map(entry -> asked(entry.answers())).orElse(List.of()));
        return values;
    }

    private static List<Map<String, String>> asked(Answers answers) {
        Decision decision = answers.as(Decision.class);
        return decision.agree() != YesNo.NO ? List.of() : List.of(Map.of(
                "what", Objects.toString(decision.whatIsNeeded(), ""), "because", Objects.toString(decision.agreeBecause(), "")));
    }
}
