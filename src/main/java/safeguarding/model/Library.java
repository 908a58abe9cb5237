package safeguarding.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

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

    /** These processes, and all that call one of them, directly or through others. */
    Set<String> andTheirCallers(Set<String> called) {
        Map<String, Set<String>> calls = new TreeMap<>();
        diagrams.forEach((key, diagram) -> calls.put(key, diagram.parts(CallActivity.class).stream()
                .map(call -> String.valueOf(call.getAttributeValue("calledElement"))).collect(Collectors.toSet())));
        Set<String> all = new TreeSet<>(called);
        while (calls.entrySet().stream().anyMatch(caller -> caller.getValue().stream().anyMatch(all::contains) && all.add(caller.getKey()))) {
            // Until nobody is left who calls one of them.
            continue;
        }
        all.retainAll(diagrams.keySet());
        return all;
    }

    public Optional<Diagram> find(String key) {
        return Optional.ofNullable(diagrams.get(key));
    }
}
