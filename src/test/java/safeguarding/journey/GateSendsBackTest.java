package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import safeguarding.gate.Gap;
import safeguarding.house.FormFile;

/** A form with gaps comes back to whoever wrote it, with everything typed still there and the gaps in plain sentences. */
class GateSendsBackTest extends Journey {

    private static final String TYPED = "Only this much so far: “I want to go home” & <b>soon</b>.\n  Two lines.";

    @Test
    void whatever_the_form_what_was_typed_is_there_again_and_the_next_try_goes_on() {
        raise();
        List<String> cameBack = new ArrayList<>();
        for (String stage : List.of("strategyPlanning", "makingEnquiries", "caseConference", "review", "feedbackAndClosure")) {
            while (!opens("agreeNextStep")) {
                sendsBackThenGoesOn(cameBack);
            }
            sendsBack();
            handIn("agreeNextStep", Map.of("nextStage", stage));
        }
        while (!hasEnded()) {
            sendsBackThenGoesOn(cameBack);
        }
        assertThat(cameBack.stream().distinct()).as("every form with a gate but the one that chooses the stage").hasSize(20);
    }

    @Test
    void it_says_on_the_form_what_is_missing_and_forgets_it_once_it_is_there() {
        raise();
        workUntil("firstConversation");
        handIn("firstConversation", Map.of("wish1", "", "wish1AskOfUs", "", "consent", ""));
        comesBack("firstConversation", "write down at least one wish in their own words");
        assertThat(overview()).contains("This came back", "write down at least one wish in their own words",
                "Say whether they agree to what we are doing");
        handIn("firstConversation", Map.of("consent", ""));
        assertThat(overview()).contains("Say whether they agree to what we are doing").doesNotContain("write down at least one wish");
        handIn("firstConversation");
        assertThat(overview()).doesNotContain("This came back");
        assertThat(open().form()).isEqualTo("leaveBooklet");
    }

    @Test
    void each_try_is_kept_in_the_journal() {
        raise();
        handIn("makeSafe", Map.of("safeNow", "", "whatMakesThemSafe", "First try."));
        handIn("makeSafe", Map.of("whatMakesThemSafe", "Second try."));
        assertThat(journal.of(reference).stream().filter(entry -> entry.form().equals("makeSafe")))
                .extracting(entry -> entry.answers().text("whatMakesThemSafe")).containsExactly("First try.", "Second try.");
    }

    private void sendsBackThenGoesOn(List<String> cameBack) {
        String form = open().form();
        sendsBack();
        cameBack.add(form);
        handIn(form);
    }

    private void sendsBack() {
        String form = open().form();
        Map<String, Object> typed = almostNothing(form);
        work.handIn(worker(form), open(), typed);
        assertThat(open().form()).isEqualTo(form);
        assertThat(open().assignee()).as(form + " comes back to whoever wrote it").isEqualTo(worker(form));
        assertThat(shown()).as(form).containsAllEntriesOf(typed);
        assertThat(gates.gaps(reference, form)).as(form).isNotEmpty();
        assertThat(overview()).as(form).contains(gates.gaps(reference, form).stream().map(Gap::sentence).toList());
    }

    private Map<String, Object> almostNothing(String form) {
        Map<String, Object> typed = new HashMap<>();
        Map<String, Object> usual = usual(form, Map.of());
        List<JsonNode> questions = FormFile.of(form).questions();
        questions.stream().filter(question -> question.path("validate").path("required").asBoolean()).map(FormFile::key)
                .forEach(key -> typed.put(key, usual.get(key)));
        questions.stream().filter(question -> question.path("type").asText().equals("textarea")).map(FormFile::key)
                .filter(key -> !typed.containsKey(key)).findFirst().ifPresent(key -> typed.put(key, TYPED));
        return typed;
    }

    private Map<String, Object> shown() {
        return work.shown(worker(open().form()), open());
    }

    private String overview() {
        return HtmlUtils.htmlUnescape(String.valueOf(shown().get("overview")));
    }
}
