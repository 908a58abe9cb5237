package safeguarding.record;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.web.client.TestRestTemplate;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.gate.Refusal;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.process.Work;

/** An enquiry through every stage to its closure, with a marker in everything that can be typed. */
record MarkedEnquiry(Work work, StoryTeller storyTeller, Ledger ledger, TestRestTemplate http, Markers markers, Deque<String> stages) {

    private static final Map<String, Object> CHANGED = Map.of("wishesRevisited", "CHANGED");
    /** What has to be chosen so that every text of the form may be filled in. */
    private static final Map<String, Map<String, Object>> CHOICES = Map.ofEntries(
            entry("raiseConcern", Map.of("wishesAsked", "EXPRESSED", "spokeWith", "PERSON")), entry("makeSafe", Map.of("othersAtRisk", "YES")),
            entry("tellPlan", Map.of("wishesRevisited", "CHANGED", "meetingWishes", "YES")), entry("beforeConference", CHANGED),
            entry("afterConference", CHANGED), entry("beforeReview", CHANGED), entry("afterReview", CHANGED), entry("conversation", CHANGED),
            entry("feedbackConversation", CHANGED), entry("prepareClosure", Map.of("anythingUnresolved", "YES")));
    /** A text that contradicts the others, so that it is handed in on its own first. */
    private static final Map<String, String> ALONE = Map.of("firstConversation", "couldNotSpeakBecause", "conversation", "couldNotSpeakBecause");

    MarkedEnquiry(Work work, StoryTeller storyTeller, Ledger ledger, TestRestTemplate http) {
        this(work, storyTeller, ledger, http, new Markers(), new ArrayDeque<>(List.of("strategyPlanning", "makingEnquiries", "caseConference",
                "review", "feedbackAndClosure")));
    }

    String workThroughEveryStage() {
        String reference = work.raise("practitioner", marked("raiseConcern", List.of()));
        somethingGoesWrong(work.open(reference).get(0));
        for (int steps = 0; !work.open(reference).isEmpty(); steps++) {
            assertThat(steps).isLessThan(60);
            handIn(work.open(reference).get(0), ledger.current(reference));
        }
        return reference;
    }

    private void handIn(Work.OpenTask task, List<Outcome> wishes) {
        String alone = task.form() + "." + ALONE.get(task.form());
        boolean isFirst = ALONE.containsKey(task.form()) && !markers.places().contains(alone);
        work.handIn(Set.of("decideEnquiry", "agreeClosure").contains(task.form()) ? "manager" : "practitioner", task, isFirst
                ? Map.of("heldOn", LocalDate.now().toString(), ALONE.get(task.form()), markers.plant(alone)) : marked(task.form(), wishes));
    }

    private Map<String, Object> marked(String form, List<Outcome> wishes) {
        Map<String, Object> chosen = new HashMap<>(CHOICES.getOrDefault(form, Map.of()));
        if (form.equals("agreeNextStep")) {
            chosen.put("nextStage", stages.remove());
        }
        List<String> without = form.equals("holdReview") ? List.of("nextReviewOn") : List.of();
        return markers.in(form, storyTeller.answers(new Story.Step(form, null, chosen, without, null, null), wishes), wishes, ALONE.get(form));
    }

    /** Refused for a wrong answer, sent as nonsense, sent to nowhere: each with words in it. */
    private void somethingGoesWrong(Work.OpenTask task) {
        String words = Markers.SIGN + "refused";
        assertThatThrownBy(() -> work.handIn("practitioner", task, Map.of("safeNow", words, "whatMakesThemSafe", words.repeat(2000),
                "heldOn", words))).isInstanceOf(Refusal.class);
        isAnError(task.id(), Map.of("value", words, "type", "Long"));
        isAnError(task.id(), Map.of("value", "{" + words, "type", "Json"));
        isAnError(task.id(), Map.of("value", words, "type", words));
        isAnError(task.id(), Map.of("value", Map.of(words, words), "type", "Object", "valueInfo", Map.of("objectTypeName", words)));
        isAnError("nowhere", Map.of("value", words));
    }

    private void isAnError(String task, Map<String, Object> value) {
        assertThat(http.withBasicAuth("practitioner", "practitioner").postForEntity("/engine-rest/task/" + task + "/submit-form",
                Map.of("variables", Map.of("heldOn", value)), String.class).getStatusCode().isError()).isTrue();
    }
}
