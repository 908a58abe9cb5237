package safeguarding.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The forms that the rooms know, by id. */
@Component
public class Forms {

    private final Map<String, Form<?>> byId = new TreeMap<>();

    Forms(List<Form<?>> forms) {
        forms.forEach(form -> byId.put(form.id(), form));
    }

    public Optional<Form<?>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Form<?>> all() {
        return List.copyOf(byId.values());
    }

    /** Ids of the forms that record the work of a stage. */
    public List<String> stageWork() {
        return byId.values().stream().filter(Form::isStageWork).map(Form::id).toList();
    }

    /** The form whose answers decide this turning. */
    public Optional<Form<?>> deciding(String turning) {
        return byId.values().stream().<Form<?>>map(form -> form).filter(form -> form.turnings().containsKey(turning)).findFirst();
    }
}
