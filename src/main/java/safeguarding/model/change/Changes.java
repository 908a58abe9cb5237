package safeguarding.model.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.model.Diagram;
import safeguarding.model.shown.KindWords;

/** The difference between two versions of a drawing. */
public final class Changes {

    private static final String MOVED = "Some parts stand elsewhere on the drawing. That changes nothing about the work.";

    private Changes() {
    }

    /**
     * What is new, gone and changed, in this order, each in one sentence. Parts that were only moved are told in one sentence at the end,
     * however many they are.
     */
    public static List<Change> between(Diagram before, Diagram after) {
        Map<String, Part> old = Part.of(before);
        Map<String, Part> now = Part.of(after);
        List<Change> changes = new ArrayList<>();
        now.values().stream().filter(part -> !old.containsKey(part.id()))
                .forEach(part -> changes.add(Change.added(part.id(), part.called(), capital(part.described()) + " is new.")));
        old.values().stream().filter(part -> !now.containsKey(part.id()))
                .forEach(part -> changes.add(Change.removed(part.id(), part.called(), capital(part.described()) + " is gone.")));
        now.values().stream().filter(part -> old.containsKey(part.id())).forEach(part -> changed(old.get(part.id()), part, old, now, changes));
        if (Places.moved(before, after)) {
            changes.add(Change.changed("", after.title(), MOVED));
        }
        return changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
    }

    private static void changed(Part before, Part after, Map<String, Part> old, Map<String, Part> now, List<Change> changes) {
        List<String> words = new ArrayList<>();
        if (!before.kind().equals(after.kind())) {
            words.add("is now " + KindWords.a(after.kind()) + "; before it was " + KindWords.a(before.kind()));
        }
        TreeSet<String> settings = new TreeSet<>(before.facts().keySet());
        settings.addAll(after.facts().keySet());
        settings.stream().filter(setting -> !before.fact(setting).equals(after.fact(setting)))
                .map(setting -> SettingWords.of(setting, called(before.fact(setting), setting, old), called(after.fact(setting), setting, now)))
                .distinct().forEach(words::add);
        if (!words.isEmpty()) {
            changes.add(Change.changed(after.id(), after.called(), capital(before.described()) + " "
                    + words.stream().collect(Collectors.joining("; it ")) + "."));
        }
    }

    private static String called(String value, String setting, Map<String, Part> parts) {
        return SettingWords.namesAPart(setting) && parts.containsKey(value) ? parts.get(value).called() : value;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
