package safeguarding.model.shown;

import java.util.Map;

/** What kind of thing a part of a drawing is, as people who draw call it. */
public final class KindWords {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("userTask", "task"), Map.entry("sequenceFlow", "arrow"),
            Map.entry("exclusiveGateway", "gateway"), Map.entry("parallelGateway", "gateway for everything at once"),
            Map.entry("inclusiveGateway", "gateway for some at once"), Map.entry("eventBasedGateway", "gateway that waits"),
            Map.entry("callActivity", "step into another drawing"), Map.entry("subProcess", "box with its own steps"),
            Map.entry("startEvent", "start"), Map.entry("endEvent", "end"), Map.entry("boundaryEvent", "event at the edge"),
            Map.entry("intermediateCatchEvent", "wait"), Map.entry("intermediateThrowEvent", "event on the way"),
            Map.entry("serviceTask", "step the system does"), Map.entry("businessRuleTask", "step that asks a table"),
            Map.entry("sendTask", "message sent"), Map.entry("receiveTask", "message awaited"), Map.entry("scriptTask", "script"),
            Map.entry("textAnnotation", "note"), Map.entry("association", "dotted line"), Map.entry("process", "drawing"));

    private KindWords() {
    }

    /** For instance: task. */
    public static String of(String kind) {
        return WORDS.getOrDefault(kind, kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT));
    }

    /** For instance: a task. */
    public static String a(String kind) {
        String word = of(kind);
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
    }
}
