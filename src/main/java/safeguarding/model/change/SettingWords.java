package safeguarding.model.change;

import java.util.Map;
import java.util.Set;

/** What it means that a setting is another one, in words; as they follow the name of the part. */
final class SettingWords {

    private static final Set<String> NAMES_A_PART = Set.of("sourceRef", "targetRef", "attachedToRef", "default", "messageRef");
    private static final Set<String> TOO_LONG_TO_REPEAT = Set.of("documentation", "text");

    /** By the last word of the setting: how it reads when it is there, with %s for what it is set to. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("name", "is called “%s”"),
            Map.entry("sourceRef", "starts at “%s”"), Map.entry("targetRef", "leads to “%s”"),
            Map.entry("attachedToRef", "stands at the edge of “%s”"),
            Map.entry("default", "leads along “%s” when no other answer fits"), Map.entry("conditionExpression", "is taken when %s"),
            Map.entry("formRef", "shows the form “%s”"), Map.entry("candidateGroups", "is work for %s"), Map.entry("assignee", "is given to %s"),
            Map.entry("dueDate", "is due by %s"), Map.entry("followUpDate", "rests until %s"), Map.entry("calledElement", "leads into the drawing “%s”"),
            Map.entry("versionTag", "carries the version tag %s"), Map.entry("timeDuration", "waits for %s"),
            Map.entry("timeDate", "waits until %s"),
            Map.entry("timeCycle", "comes again: %s"), Map.entry("cancelActivity", "stops what it stands at: %s"),
            Map.entry("messageRef", "is about the message “%s”"), Map.entry("expression", "does %s"));

    private SettingWords() {
    }

    static boolean namesAPart(String setting) {
        return NAMES_A_PART.contains(setting.substring(setting.lastIndexOf('/') + 1));
    }

    static String of(String setting, String before, String after) {
        String last = setting.substring(setting.lastIndexOf('/') + 1);
        if (TOO_LONG_TO_REPEAT.contains(last)) {
            return last.equals("text") ? "has other words" : after.isEmpty() ? "has lost its explanation"
                    : before.isEmpty() ? "has an explanation now" : "has an explanation in other words";
        }
        String words = WORDS.getOrDefault(last, "has “" + plain(last) + "” set to “%s”");
        return after.isEmpty() ? from("no longer", words.formatted(before))
                : from("now", words.formatted(after)) + (before.isEmpty() ? "" : ", before: " + before);
    }

    /** “Is now called” reads better than “now is called”; “now leads to” better than “leads now to”. */
    private static String from(String then, String words) {
        return words.startsWith("is ") ? "is " + then + words.substring(2) : then + " " + words;
    }

    private static String plain(String setting) {
        return setting.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }
}
