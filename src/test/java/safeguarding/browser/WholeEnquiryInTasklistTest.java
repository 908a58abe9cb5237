package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Enquiry;
import safeguarding.house.FormFile;

/** One whole enquiry in Tasklist by three people: what they type is on record to the letter, and nowhere else. */
class WholeEnquiryInTasklistTest extends InTasklist {

    private static final String MARKUP = "<b>x</b>";
    private static final String TOUGH = " 💙 أريد أن أكون بأمان =1+1 " + MARKUP + " {{overview}} **marker**";

    private String reference;

    @Test
    void is_worked_from_the_first_concern_to_the_closure_that_another_manager_agrees() {
        tasklist.signIn("practitioner");
        raise();
        does("makeSafe");

        tasklist.signIn("manager");
        does("decideEnquiry");

        tasklist.signIn("practitioner");
        does("tellRaiser");
        does("prepareFirstConversation");
        comesBackFromTheFirstConversation();
        does("leaveBooklet");
        does("agreeNextStep", Map.of("nextStage", "strategyPlanning"));
        does("planningDiscussion");
        assertThat(form("tellPlan").showsMarkupAsLetters(MARKUP)).as("what was said is shown as letters").isTrue();
        does("tellPlan");
        does("agreeNextStep");
        does("feedbackConversation");
        does("prepareClosure");
        leavesNothingInTheBrowser();

        tasklist.signIn("deputy");
        does("agreeClosure");

        assertThat(enquiries.get(reference).ending()).isEqualTo(Enquiry.Ending.CLOSED);
        assertThat(ledger.current(reference)).singleElement().satisfies(wish -> assertThat(wish.words()).endsWith(TOUGH));
        leavesNothingInTheBrowser();
    }

    private void raise() {
        FormOnScreen form = beginnings.raiseConcern();
        form.isWhole();
        form.hasNoBarriers();
        Map<String, Object> answers = marked("raiseConcern", usual("raiseConcern", null, Map.of()));
        form.fill(answers, List.of());
        tasklist.complete();
        reference = enquiries.all().stream().filter(one -> one.adult().name().equals(answers.get("adultName"))).findFirst().orElseThrow().reference();
        isOnRecord("raiseConcern", answers);
    }

    private void comesBackFromTheFirstConversation() {
        Map<String, Object> complete = marked("firstConversation", usual("firstConversation", reference, Map.of()));
        Map<String, Object> half = new LinkedHashMap<>(complete);
        half.keySet().removeAll(List.of("consent", "control"));
        form("firstConversation").fill(half, List.of());
        tasklist.complete();
        isOnRecord("firstConversation", half);

        FormOnScreen again = form("firstConversation");
        assertThat(again.overview()).contains("This came back", "All that was typed is still here");
        assertThat(again.typed("whatWasSaid")).isEqualTo(complete.get("whatWasSaid"));
        assertThat(again.typed("wish1")).isEqualTo(complete.get("wish1"));
        again.fill(Map.of("consent", complete.get("consent"), "control", complete.get("control")), List.of());
        tasklist.complete();
        isOnRecord("firstConversation", complete);
    }

    private void does(String form) {
        does(form, Map.of());
    }

    private void does(String form, Map<String, Object> instead) {
        Map<String, Object> answers = marked(form, usual(form, reference, instead));
        form(form).fill(answers, wishes(reference));
        tasklist.complete();
        isOnRecord(form, answers);
    }

    private void isOnRecord(String form, Map<String, Object> answers) {
        assertThat(lastEntry(reference, form).answers().values()).as(form).containsAllEntriesOf(answers);
    }

    private FormOnScreen form(String form) {
        assertThat(openTask(reference).form()).as("gaps: " + gaps(reference, openTask(reference).form())).isEqualTo(form);
        FormOnScreen onScreen = takeNext(reference);
        onScreen.isWhole();
        return onScreen;
    }

    private void leavesNothingInTheBrowser() {
        assertThat(screen.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")).doesNotContain("marker", "💙");
    }

    /** The same answers with letters in every text that have caused trouble elsewhere. */
    private static Map<String, Object> marked(String form, Map<String, Object> answers) {
        Map<String, Object> marked = new LinkedHashMap<>(answers);
        for (JsonNode question : FormFile.of(form).questions()) {
            if (List.of("textfield", "textarea").contains(question.path("type").asText())) {
                marked.computeIfPresent(FormFile.key(question), (key, words) -> words + TOUGH);
            }
        }
        return marked;
    }
}
