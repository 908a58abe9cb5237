package safeguarding.letters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safeguarding.journal.ClosingStory;

/** What a manager reads before deciding whether an enquiry may close, as one line of HTML. */
record ClosingText(List<Chapter> chapters, List<ClosingStory.Line> exceptions, List<ToLookAt> toLookAt) {

    /** What one room has to tell. */
    record Chapter(String heading, List<ClosingStory.Line> lines) {
    }

    String html() {
        Html html = new Html().open("closing");
        chapters.forEach(chapter -> tell(chapter.heading(), chapter.lines(), html));
        if (exceptions.isEmpty()) {
            html.heading("Going on without").sentence("Nobody went on without something that was asked for.");
        } else {
            tell("Going on without: what was asked for, and why it could not wait", exceptions, html);
        }
        secondLook(html);
        return html.close().toString();
    }

    private static void tell(String heading, List<ClosingStory.Line> lines, Html html) {
        html.heading(heading);
        lines.forEach(line -> html.strong(line.question()).said(line.words()));
    }

    /** In the order in which it was written down. */
    private void secondLook(Html html) {
        html.heading("Answers to look at again");
        if (toLookAt.isEmpty()) {
            html.sentence("Nothing stands out: no tick without words, no answer of one word, nothing pasted.");
            return;
        }
        html.sentence("None of this is wrong in itself, and none of it stops you. Ask yourself whether it says what happened.");
        Map<Long, List<ToLookAt>> byEntry = toLookAt.stream().collect(Collectors.groupingBy(ToLookAt::entry, TreeMap::new, Collectors.toList()));
        byEntry.values().forEach(ofOne -> html.strong(ofOne.get(0).title())
                .list(ofOne.stream().map(one -> one.question().isEmpty() ? one.sentence() : one.question() + " " + one.sentence()).toList()));
    }
}
