package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.letters.Narratives;
import safeguarding.letters.ToLookAt;
import safeguarding.narrative.Noticed;
import safeguarding.outcomes.Grid;
import safeguarding.outcomes.GridReply;

/** The list of what must be done, and the page beside it, are worked out from the record (X-08, MY-02a, CP-24). */
class WhoAgreesToCloseSeesItAllTest extends Journey {

    private static final String LONG = "Her nephew came on Monday and on Tuesday, and took the card with him both times.";
    private static final Pattern STATE = Pattern.compile("\"state\":\"([^\"]+)\"");

    @Autowired Narratives narratives;
    @Autowired Grid grid;

    @Test
    void the_list_shows_what_is_open_while_there_is_time_and_what_is_done_when_it_counts() {
        atPreparing();
        assertThat(states("practitioner")).contains("Still open", "Done");
        handIn("prepareClosure");
        assertThat(states("manager")).containsOnly("Done");
    }

    @Test
    void what_was_gone_on_without_stands_on_the_page_with_its_reason() {
        atPreparing();
        handIn("prepareClosure", Map.of("learningFound", "", "goOnWithout", "OTHER", "goOnBecause", "The team meets about it on Friday."));
        assertThat(states("manager")).contains("With a reason").doesNotContain("Still open");
        assertThat(closing()).contains("Prepare to close", "The team meets about it on Friday");
        handIn("agreeClosure");
        assertThat(hasEnded()).isTrue();
    }

    @Test
    void one_word_and_a_tick_without_words_are_pointed_out_and_stop_nobody() {
        raise();
        chooses("feedbackAndClosure");
        handIn("feedbackConversation", Map.of("safetyAsHopedWords", ""));
        handIn("prepareClosure", Map.of("summary", "Fine."));
        assertThat(noticed("safetyAsHoped")).containsExactly(Noticed.EMPTY_BESIDE_TICK);
        assertThat(noticed("summary")).containsExactly(Noticed.ONE_WORD);
        assertThat(closing()).contains("This is one word only", "the box for words beside it is empty");
        handIn("agreeClosure");
        assertThat(hasEnded()).isTrue();
    }

    @Test
    void words_from_somebody_elses_enquiry_are_pointed_out_where_they_came_later() {
        raise(Map.of("whatWasSaid", LONG));
        String first = reference;
        raise(Map.of("whatWasSaid", LONG));
        assertThat(noticed("whatWasSaid")).containsExactly(Noticed.PASTED_FROM_ANOTHER);
        reference = first;
        assertThat(noticed("whatWasSaid")).isEmpty();
    }

    @Test
    void the_grid_at_the_end_stands_beside_the_grid_at_the_start() {
        atPreparing();
        handIn("prepareClosure");
        assertThat(grid.start(reference).get(Grid.View.PERSON_VIEW).safety()).isEqualTo(GridReply.BAD);
        assertThat(grid.latest(reference).get(Grid.View.PERSON_VIEW).safety()).isEqualTo(GridReply.VERY_GOOD);
        assertThat(closing()).contains("Wellbeing and safety&#44; then and now", "Now&#58; very good");
    }

    private void atPreparing() {
        raise();
        chooses("feedbackAndClosure");
        workUntil("prepareClosure");
    }

    private String closing() {
        return String.valueOf(work.shown("manager", open()).get("closing"));
    }

    private List<String> states(String worker) {
        String rows = String.valueOf(work.shown(worker, open()).get("checklist"));
        return STATE.matcher(rows).results().map(found -> found.group(1)).toList();
    }

    private List<Noticed> noticed(String field) {
        return narratives.toLookAt(reference).stream().filter(one -> one.field().equals(field)).map(ToLookAt::noticed).toList();
    }
}
