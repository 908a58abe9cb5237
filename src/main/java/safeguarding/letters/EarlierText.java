package safeguarding.letters;

import java.util.List;
import java.util.Set;

/** What was written before, as one line of HTML. What stands in the overview is not said twice. */
record EarlierText(List<EntryStory> entries) {

    static final int LONGEST = 600;
    private static final Set<String> IN_THE_OVERVIEW = Set.of("reference", "about", "wish1", "wish1AskOfUs", "wish2", "wish2AskOfUs",
            "wish3", "wish3AskOfUs", "doNotWant");

    String html() {
        Html html = new Html().open("earlier").heading("What has been written so far");
        if (entries.isEmpty()) {
            html.sentence("Nothing has been written yet.");
        }
        entries.forEach(entry -> {
            html.open("entry").subheading(entry.title()).sentence(entry.heading());
            entry.lines().stream().filter(line -> line.freeText() || !entry.added(line).isEmpty()).filter(line -> !IN_THE_OVERVIEW.contains(line.field()))
                    .forEach(line -> say(line, html));
            html.close();
        });
        return html.sentence("All of it is in the tab “The enquiry so far”.").close().toString();
    }

    private static void say(Line line, Html html) {
        html.strong(line.question()).said(cut(line.words()));
        if (isLong(line.words())) {
            html.sentence("This is only the beginning. The whole is in the tab “The enquiry so far”.");
        }
    }

    private static boolean isLong(String words) {
        return words.codePointCount(0, words.length()) > LONGEST;
    }

    private static String cut(String words) {
        return isLong(words) ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…" : words;
    }
}
