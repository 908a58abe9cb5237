package safeguarding.concern;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import safeguarding.journal.Journal;

/** What was said when the concern was raised, for the forms that must show it again. */
@Component
class AsRaised {

    private final Journal journal;

    AsRaised(Journal journal) {
        this.journal = journal;
    }

    /** The answers to these fields, as far as there are any. */
    Map<String, Object> only(String reference, Set<String> fields) {
        Map<String, Object> said = new HashMap<>();
        journal.last(reference, RaiseConcernForm.ID).ifPresent(entry -> said.putAll(entry.answers().values()));
        said.keySet().retainAll(fields);
        return said;
    }
}
