package safeguarding.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every diagram that is, or would be, in force, by the id of its process; and what they may name. */
public record Library(Map<String, Diagram> diagrams, Known known) {

    public static Library of(Collection<Diagram> diagrams, Known known) {
        Map<String, Diagram> byKey = new TreeMap<>();
        diagrams.forEach(diagram -> byKey.put(diagram.key(), diagram));
        return new Library(byKey, known);
    }

    /** The same with some diagrams put in or exchanged. */
    public Library with(Collection<Diagram> changed) {
        Map<String, Diagram> byKey = new TreeMap<>(diagrams);
        changed.forEach(diagram -> byKey.put(diagram.key(), diagram));
        return new Library(byKey, known);
    }

    public Optional<Diagram> find(String key) {
        return Optional.ofNullable(diagrams.get(key));
    }
}
