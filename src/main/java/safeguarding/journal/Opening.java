package safeguarding.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a form shows when it is opened: the record so far, and all that was typed if it came back from its gate. */
@Component
@Transactional(readOnly = true)
public class Opening {

    private final Forms forms;
    private final Gates gates;
    private final List<Shown> shown;

    Opening(Forms forms, Gates gates, List<Shown> shown) {
        this.forms = forms;
        this.gates = gates;
        this.shown = shown;
    }

    /** Values by field or template name. */
    public Map<String, Object> values(String reference, String form) {
        Map<String, Object> values = new HashMap<>();
        shown.forEach(part -> values.putAll(part.on(reference, form)));
        forms.find(form).ifPresent(known -> values.putAll(known.prefill(reference)));
        gates.cameBack(reference, form).ifPresent(entry -> values.putAll(entry.answers().values()));
        return values;
    }
}
