package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import safeguarding.outcomes.Outcome;
import safeguarding.people.Voice;

/** What the person wants, what their daughter wants and what an advocate says stand side by side (X-02, SG-21). */
class VoicesAreNeverMergedTest extends Journey {

    private static final String OWN = "I want to stay in my flat.";
    private static final String DAUGHTERS = "Mum should come and live with us.";
    private static final String ADVOCATES = "She wants to see the new flat before she decides.";

    @Test
    void each_voice_keeps_its_own_wishes_and_its_own_history() {
        raise();
        says("PERSON", OWN);
        secondVoice("REPRESENTATIVE", DAUGHTERS);
        secondVoice("ADVOCATE", ADVOCATES);
        assertThat(wishesOf(Voice.PERSON)).containsExactly(OWN);
        assertThat(wishesOf(Voice.REPRESENTATIVE)).containsExactly(DAUGHTERS);
        assertThat(wishesOf(Voice.ADVOCATE)).containsExactly(ADVOCATES);
        assertThat(ledger.history(reference)).hasSize(3).allMatch(outcome -> outcome.versions().size() == 1);
    }

    @Test
    void a_voice_that_changes_its_mind_changes_only_its_own() {
        raise();
        says("PERSON", OWN);
        secondVoice("REPRESENTATIVE", DAUGHTERS);
        secondVoice("PERSON", "I want to stay in my flat with my cat.");
        assertThat(wishesOf(Voice.PERSON)).containsExactly("I want to stay in my flat with my cat.");
        assertThat(wishesOf(Voice.REPRESENTATIVE)).containsExactly(DAUGHTERS);
        assertThat(ledger.history(reference).get(0).versions()).extracting(version -> version.wish().words())
                .containsExactly(OWN, "I want to stay in my flat with my cat.");
    }

    @Test
    void the_form_says_whose_words_are_whose_and_starts_with_the_persons() {
        raise();
        says("PERSON", OWN);
        secondVoice("REPRESENTATIVE", DAUGHTERS);
        Map<String, Object> shown = work.shown("practitioner", open());
        String overview = HtmlUtils.htmlUnescape(String.valueOf(shown.get("overview")));
        assertThat(overview).containsSubsequence("What they want, in their own words", OWN, "What someone who speaks for them says they want", DAUGHTERS);
        handIn("agreeNextStep", Map.of("nextStage", "strategyPlanning"));
        workUntil("tellPlan");
        assertThat(work.shown("practitioner", open())).containsEntry("wish1", OWN);
    }

    @Test
    void what_the_form_showed_of_the_persons_wishes_is_not_put_into_someone_elses_mouth() {
        raise();
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("wish1", OWN, "wish1AskOfUs", "", "wish2", "I want my keys.", "wish3", "I want my cat."));
        handIn("leaveBooklet");
        chooses("makingEnquiries");
        workUntil("conversation");
        Map<String, Object> shown = work.shown("practitioner", open());
        handIn("conversation", Map.of("spokeWith", "REPRESENTATIVE", "wishesRevisited", "CHANGED", "wish1", DAUGHTERS,
                "wish2", shown.get("wish2"), "wish3", shown.get("wish3")));
        assertThat(wishesOf(Voice.REPRESENTATIVE)).containsExactly(DAUGHTERS);
        assertThat(wishesOf(Voice.PERSON)).containsExactly(OWN, "I want my keys.", "I want my cat.");
    }

    @Test
    void the_journal_says_who_spoke() {
        raise();
        says("PERSON", OWN);
        secondVoice("ADVOCATE", ADVOCATES);
        assertThat(journal.last(reference, "firstConversation").orElseThrow().voice()).isEqualTo(Voice.PERSON);
        assertThat(journal.last(reference, "conversation").orElseThrow().voice()).isEqualTo(Voice.ADVOCATE);
    }

    private void says(String voice, String wish) {
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("spokeWith", voice, "wish1", wish, "wish1AskOfUs", ""));
        handIn("leaveBooklet");
    }

    private void secondVoice(String voice, String wish) {
        chooses("makingEnquiries");
        workUntil("conversation");
        handIn("conversation", Map.of("spokeWith", voice, "wishesRevisited", "CHANGED", "wish1", wish));
    }

    private List<String> wishesOf(Voice voice) {
        return ledger.current(reference).stream().filter(outcome -> outcome.voice() == voice).map(Outcome::words).toList();
    }
}
