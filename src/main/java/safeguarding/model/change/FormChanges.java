package safeguarding.model.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import safeguarding.model.shown.FormSheet;

/** The difference between two versions of a form, question by question. */
public final class FormChanges {

    private static final int FEW = 40;
    private static final String MOVED = "Some questions stand in another order.";
    /** Told in their own words, or of no meaning to whoever answers. */
    private static final Set<String> TOLD = Set.of("label", "dateLabel", "timeLabel", "type", "values", "validate", "description",
            "id", "key", "components", "text");

    private FormChanges() {
    }

    /** What is new, gone and changed, in this order. That the order is another one is told once, at the end. */
    public static List<Change> between(FormSheet before, FormSheet after) {
        List<Change> changes = new ArrayList<>();
        after.parts().keySet().stream().filter(key -> !before.parts().containsKey(key))
                .forEach(key -> changes.add(Change.added(key, name(key, after), capital(described(key, after)) + " is new.")));
        before.parts().keySet().stream().filter(key -> !after.parts().containsKey(key))
                .forEach(key -> changes.add(Change.removed(key, name(key, before), capital(described(key, before)) + " is gone.")));
        after.parts().keySet().stream().filter(before.parts()::containsKey).forEach(key -> {
            List<String> words = changed(before.parts().get(key), after.parts().get(key));
            if (!words.isEmpty()) {
                changes.add(Change.changed(key, name(key, after), capital(described(key, before)) + " " + String.join("; it ", words) + "."));
            }
        });
        if (!common(before, after).equals(common(after, before))) {
            changes.add(Change.changed("", after.id(), MOVED));
        }
        return changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
    }

    private static List<String> changed(JsonNode before, JsonNode after) {
        List<String> words = new ArrayList<>();
        if (!label(before).equals(label(after))) {
            words.add("now reads “" + label(after) + "”");
        }
        if (!before.path("type").equals(after.path("type"))) {
            words.add("is now answered as " + FormSheet.type(after) + ", before: " + FormSheet.type(before));
        }
        if (!before.path("values").equals(after.path("values"))) {
            words.add("offers other choices: " + choices(after) + "; before: " + choices(before));
        }
        boolean must = after.path("validate").path("required").asBoolean();
        if (before.path("validate").path("required").asBoolean() != must) {
            words.add(must ? "must be answered now" : "may be left empty now");
        } else if (!before.path("validate").equals(after.path("validate"))) {
            words.add("has other limits for the answer");
        }
        if (!before.path("description").equals(after.path("description"))) {
            words.add("has another line of help");
        }
        if (!before.path("text").equals(after.path("text"))) {
            words.add("has other words");
        }
        if (!rest(before).equals(rest(after))) {
            words.add("has other settings");
        }
        return words;
    }

    private static JsonNode rest(JsonNode part) {
        ObjectNode copy = part.deepCopy();
        return copy.remove(TOLD);
    }

    private static String choices(JsonNode part) {
        List<String> labels = StreamSupport.stream(part.path("values").spliterator(), false)
                .map(value -> "“" + value.path("label").asText() + "”").toList();
        return labels.isEmpty() ? "none of its own" : String.join(", ", labels);
    }

    private static String described(String key, FormSheet form) {
        JsonNode part = form.parts().get(key);
        if (!FormSheet.asksNothing(part)) {
            return "the question “" + name(key, form) + "” (" + key + ", " + FormSheet.type(part) + ")";
        }
        return switch (part.path("type").asText()) {
            case "text" -> "the text that begins “" + name(key, form) + "”";
            case "group" -> "the group “" + name(key, form) + "”";
            default -> "the part “" + name(key, form) + "”";
        };
    }

    private static String name(String key, FormSheet form) {
        String label = label(form.parts().get(key));
        return label.isBlank() ? key : label;
    }

    private static String label(JsonNode part) {
        String label = part.path("label").asText(part.path("dateLabel").asText(part.path("timeLabel").asText(part.path("text").asText())));
        String line = label.replaceAll("[#*\\s]+", " ").strip();
        int end = line.lastIndexOf(' ', FEW) > 0 ? line.lastIndexOf(' ', FEW) : FEW;
        return !part.has("text") || line.length() <= FEW ? line : line.substring(0, end) + "…";
    }

    private static List<String> common(FormSheet one, FormSheet other) {
        return one.parts().keySet().stream().filter(other.parts()::containsKey).toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
