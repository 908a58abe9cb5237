package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What Tasklist does badly as it comes, and must do well here: each of these has cost someone their words or their time. */
class TasklistDefectsTest extends InTasklist {

    @Test
    void the_first_look_shows_five_lists_and_whose_task_it_is_and_nothing_of_the_vendor() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        tasklist.signIn("practitioner");
        assertThat(screen.all(TasklistPage.FILTERS)).extracting(filter -> filter.getText().replaceAll("[\\s(]+\\d*\\)?", " ").strip())
                .containsExactly("My tasks", "My team’s tasks", "Due soon", "Overdue", "Waiting at the person’s pace");
        tasklist.choose("My team’s tasks");
        assertThat(tasklist.card(reference)).contains("Make the person safe now", "Alex Amberley", "Concern", reference);
        assertThat(screen.has(By.cssSelector(".ce-eol-banner"))).as("an advertisement").isFalse();

        takeNext(reference);
        assertThat(tasklist.openTab("Guidance")).contains("safe");
        assertThat(tasklist.openTab("The enquiry so far")).contains(reference, "Alex Amberley", "Raise a concern");
        assertThat(screen.see(By.linkText("Open and print the booklet")).getDomAttribute("href")).contains("/booklet/task/");
    }

    @Test
    void seven_actions_that_come_back_are_all_still_there_and_can_be_handed_in() {
        String reference = anEnquiryAt("planningDiscussion", Map.of("nextStage", "strategyPlanning"));
        Map<String, Object> half = usual("planningDiscussion", reference, Map.of("actions", IntStream.rangeClosed(1, 7).mapToObj(number ->
                Map.of("what", "Action " + number, "owner", "Priya", "agency", "Council", "dueOn", LocalDate.now().plusDays(9).toString(),
                        "wishes", List.of(wishes(reference).get(0).toString()), "againstWishes", "NO")).toList()));
        Object decisions = half.remove("decisions");
        work.handIn("practitioner", openTask(reference), half);

        tasklist.signIn("practitioner");
        takeNext(reference).fill(Map.of("decisions", decisions), List.of());
        tasklist.complete();
        assertThat((List<?>) lastEntry(reference, "planningDiscussion").answers().values().get("actions")).hasSize(7);
        assertThat(openTask(reference).form()).isEqualTo("tellPlan");
    }

    @Test
    void an_empty_question_is_named_in_words() {
        tasklist.signIn("practitioner");
        beginnings.raiseConcern();
        tasklist.tryToComplete();
        assertThat(screen.words(By.cssSelector(".msp-gaps"))).contains("Nothing has been sent yet", "What is the adult's name?", "Please answer this question");
        assertThat(screen.driver().switchTo().activeElement().getDomAttribute("id")).as("the cursor waits where it is needed").endsWith("-textfield_adultName");
    }

    @Test
    void a_refusal_is_our_sentence_alone_and_the_typing_stays() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        tasklist.signIn("practitioner");
        FormOnScreen form = takeNext(reference);
        Map<String, Object> wrong = new LinkedHashMap<>(usual("makeSafe", reference, Map.of()));
        wrong.put("heldOn", LocalDate.now().plusDays(3).toString());
        form.fill(wrong, List.of());
        tasklist.tryToComplete();
        assertThat(tasklist.message()).contains("Not done yet").contains("is still to come")
                .doesNotContain("An error happened", "ENGINE", "Exception", openTask(reference).id());
        assertThat(form.typed("whatMakesThemSafe")).isEqualTo(wrong.get("whatMakesThemSafe"));
        tasklist.closeMessages();

        LocalDate dayThatReadsBothWays = LocalDate.now().withDayOfMonth(1);
        form.fill(Map.of("heldOn", dayThatReadsBothWays.toString()), List.of());
        tasklist.complete();
        assertThat(lastEntry(reference, "makeSafe").answers().text("heldOn")).as("day first, then month").isEqualTo(dayThatReadsBothWays.toString());
    }

    @Test
    void a_session_that_ends_in_mid_form_costs_no_word_and_leaves_none_on_the_disk() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        tasklist.signIn("practitioner");
        takeNext(reference).fill(Map.of("whatMakesThemSafe", "A marker nobody else would write."), List.of());
        screen.driver().manage().deleteAllCookies();
        tasklist.tryToComplete();
        tasklist.logIn("practitioner");

        assertThat(takeNext(reference).typed("whatMakesThemSafe")).isEqualTo("A marker nobody else would write.");
        assertThat(screen.run("return JSON.stringify(localStorage)")).doesNotContain("marker");
        tasklist.signOut();
        assertThat(screen.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")).doesNotContain("marker");
    }

    @Test
    void words_typed_quickly_after_another_answer_are_kept() {
        String reference = anEnquiryAt("firstConversation", Map.of());
        tasklist.signIn("practitioner");
        FormOnScreen form = takeNext(reference);
        Map<String, Object> quick = Map.of("minutesSpent", 45, "explained", "YES", "whatWasExplained", "Each choice they have.");
        for (int times = 0; times < 5; times++) {
            form.fill(quick, List.of());
            WebElement next = screen.see(By.cssSelector("[id$='-textarea_whatWasSaid']"));
            screen.overwrite(next, "Their words, time " + times);
            assertThat(form.typed("whatWasExplained")).isEqualTo("Each choice they have.");
            assertThat(form.typed("whatWasSaid")).isEqualTo("Their words, time " + times);
        }
    }
}
