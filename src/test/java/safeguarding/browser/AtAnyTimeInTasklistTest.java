package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import safeguarding.process.Work;

/** Five in the afternoon, a task open on the screen, and the telephone rings: what happens to people does not wait for our steps (MY-03). */
class AtAnyTimeInTasklistTest extends InTasklist {

    private static final Pattern REFERENCE = Pattern.compile("SE-\\d{4}-\\d{6}");

    @Test
    void what_happens_is_written_down_while_another_task_is_open_and_moves_the_work() {
        String reference = anEnquiryAt("planningDiscussion", Map.of("nextStage", "strategyPlanning"));
        tasklist.signIn("practitioner");
        String copied = referenceIn(takeNext(reference).overview());
        assertThat(copied).isEqualTo(reference);

        sends("The risk has risen", "riskRisen", Map.of("reference", copied, "about", "amberley"));
        tasklist.look("My team’s tasks", reference, open(reference, "makeSafe")).isWhole();

        sends("They ask us to wait", "pauseAsked", Map.of("reference", copied.toLowerCase(), "about", "Alex"));
        tasklist.look("Waiting at the person’s pace", reference, open(reference, "planningDiscussion")).isWhole();
        tasklist.look("Waiting at the person’s pace", reference, open(reference, "askIfReady")).isWhole();
        assertThat(listWith(open(reference, "makeSafe"))).as("safety never waits").isEqualTo("My team’s tasks");

        sends("They do not want anything to happen", "personDeclines", Map.of("reference", copied, "about", "Alex Amberley"));
        assertThat(tasklist.look(listWith(open(reference, "understandRefusal")), reference, open(reference, "understandRefusal")).overview())
                .contains(reference, "Alex Amberley");
    }

    @Test
    void a_slip_puts_nothing_into_anyones_record_and_costs_no_word() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        String closed = aClosedEnquiry();
        tasklist.signIn("practitioner");
        Map<String, Object> answers = answers("riskRisen", Map.of("reference", "SE-1999-000009", "about", "Alex"));
        FormOnScreen form = beginnings.start("The risk has risen", "riskRisen");
        form.fill(answers, List.of());

        isRefused(form, answers, "SE-1999-000009");
        form.fill(Map.of("reference", reference, "about", "Somebody Else"), List.of());
        isRefused(form, answers, "The enquiry " + reference + " is not about “Somebody Else”");
        form.fill(Map.of("reference", closed, "about", "Alex"), List.of());
        isRefused(form, answers, "use “Open an enquiry again”");
        assertThat(work.open(closed)).isEmpty();
        assertThat(work.open(reference)).hasSize(1);

        form.fill(Map.of("reference", reference), List.of());
        tasklist.complete();
        isOnRecordOnly(reference, "riskRisen", answers);
    }

    private void sends(String name, String form, Map<String, Object> instead) {
        Map<String, Object> answers = answers(form, instead);
        beginnings.start(name, form).fill(answers, List.of());
        tasklist.complete();
        isOnRecordOnly(REFERENCE.matcher(String.valueOf(instead.get("reference")).toUpperCase()).results().findFirst().orElseThrow().group(),
                form, answers);
    }

    private void isOnRecordOnly(String reference, String form, Map<String, Object> answers) {
        Map<String, Object> words = new LinkedHashMap<>(answers);
        words.keySet().removeAll(List.of("reference", "about"));
        assertThat(lastEntry(reference, form).answers().values()).containsAllEntriesOf(words);
        String inTheBrowser = screen.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
        words.values().stream().map(String::valueOf).filter(word -> word.contains(" ")).forEach(word -> assertThat(inTheBrowser).doesNotContain(word));
    }

    private void isRefused(FormOnScreen form, Map<String, Object> answers, String saying) {
        tasklist.tryToComplete();
        assertThat(tasklist.message()).contains("Not started yet", saying).doesNotContain("ENGINE", "Exception", "An error happened");
        assertThat(form.typed("whatHappened")).isEqualTo(answers.get("whatHappened"));
        tasklist.closeMessages();
    }

    private Map<String, Object> answers(String form, Map<String, Object> instead) {
        return usual(form, null, instead);
    }

    private Work.OpenTask open(String reference, String form) {
        return work.open(reference).stream().filter(task -> task.form().equals(form)).findFirst().orElseThrow();
    }

    private String aClosedEnquiry() {
        String reference = anEnquiryAt("agreeClosure", Map.of());
        handIn(reference, Map.of());
        return reference;
    }

    private static String referenceIn(String overview) {
        Matcher reference = REFERENCE.matcher(overview);
        assertThat(reference.find()).isTrue();
        return reference.group();
    }
}
