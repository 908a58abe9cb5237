package safeguarding.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import safeguarding.journal.Journal;

/** What was answered before to the same questions, in whichever form, so that nobody types it twice. */
@Component
class LastAnswers {

    private final Journal journal;

    LastAnswers(Journal journal) {
        this.journal = journal;
    }

    /** Those of these fields that were ever answered. */
    Map<String, Object> to(List<String> fields, String reference) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(field -> journal.lastAnswer(reference, field).ifPresent(answer -> answers.put(field, answer)));
        return answers;
    }

    /** What was last answered to one question, offered as the answer to another one that asks for the same. */
    Map<String, Object> to(String field, String asked, String reference) {
        return journal.lastAnswer(reference, field).map(answer -> Map.<String, Object>of(asked, answer)).orElse(Map.of());
    }
}
