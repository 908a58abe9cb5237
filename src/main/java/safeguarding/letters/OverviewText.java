package safeguarding.letters;

import java.util.Arrays;
import java.util.List;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Outcome;
import safeguarding.outcomes.WishesAsked;
import safeguarding.people.Voice;

/**
 * What stands at the top of every form, as one line of HTML.
 *
 * @param beside      what goes on beside the stages, a sentence each
 * @param safeContact how to reach the person without danger (MY-11)
 * @param gaps        why the form came back; empty when it is opened fresh
 * @param asked       whether they were asked what they want; null when nobody has said yet
 */
record OverviewText(String knownAs, String reference, Standing standing, List<String> beside, List<Line> safeContact,
        List<String> gaps, List<Outcome> wanted, WishesAsked asked, List<NotWanted.Said> notWanted) {

    String html() {
        Html html = new Html().open("overview");
        safeContact(html);
        cameBack(html);
        html.heading(knownAs + ", " + reference).open("standing").sentence(standing.inOneLine()).close();
        if (!beside.isEmpty()) {
            html.open("beside").list(beside).close();
        }
        wishes(html);
        notWanted.forEach(said -> html.open("not-wanted").strong(said.voice() == Voice.PERSON
                ? "What they do not want to happen" : "What " + said.voice().words() + " says must not happen").said(said.words()).close());
        return html.close().toString();
    }

    private void safeContact(Html html) {
        if (!safeContact.isEmpty()) {
            html.open("safe-contact").heading("Before you get in touch");
            safeContact.forEach(line -> html.strong(line.question()).said(line.words()));
            html.close();
        }
    }

    private void cameBack(Html html) {
        if (!gaps.isEmpty()) {
            html.open("came-back").heading("This came back").sentence("All that was typed is still here. To go on:").list(gaps).close();
        }
    }

    private void wishes(Html html) {
        if (wanted.isEmpty()) {
            html.open("wishes").sentence(noWishes()).close();
        }
        Arrays.stream(Voice.values()).filter(voice -> wanted.stream().anyMatch(outcome -> outcome.voice() == voice))
                .forEach(voice -> wishes(voice, html));
    }

    private void wishes(Voice voice, Html html) {
        html.open("wishes").heading(voice == Voice.PERSON ? "What they want, in their own words"
                : "What " + voice.words() + " says they want");
        wanted.stream().filter(outcome -> outcome.voice() == voice).forEach(outcome -> {
            html.open("wish").strong("Number " + outcome.rank()).said(outcome.words());
            if (outcome.wish().askOfUs() != null) {
                html.sentence("What they ask of us:").said(outcome.wish().askOfUs());
            }
            html.close();
        });
        html.close();
    }

    private String noWishes() {
        return asked == null ? "They have not been asked yet what they want." : switch (asked) {
            case NOT_ASKED -> "They have not been asked yet what they want.";
            case NONE_EXPRESSED -> "They were asked what they want, and did not name anything.";
            case DECLINED -> "They were asked what they want, and did not want to say.";
            case EXPRESSED -> "Nothing that they want is on record now.";
        };
    }
}
