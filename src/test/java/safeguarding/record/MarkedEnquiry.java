package safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.web.client.TestRestTemplate;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.house.Eventful;
import safeguarding.house.FormFile;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.process.Work;

/** An enquiry through every stage and everything that can happen at any time, with a marker in everything that can be typed. */
class MarkedEnquiry {

    /** What has to be chosen so that every text of the form may be filled in. */
    private static final Map<String, Map<String, Object>> CHOICES = Map.of("raiseConcern", Map.of("wishesAsked", "EXPRESSED", "spokeWith", "PERSON"),
            "makeSafe", Map.of("othersAtRisk", "YES"), "tellPlan", Map.of("meetingWishes", "YES"),
            "prepareClosure", Map.of("anythingUnresolved", "YES"), "transferAsked", Map.of("receiver", "ANOTHER_ORGANISATION"),
            "considerDuties", Map.of("othersAtRisk", "YES"), "thinkAfterDeath", Map.of("othersAtRisk", "YES"),
            "reviewOverride", Map.of("handedToKnows", "YES"), "feedbackConversation", Map.of("betterAsked", "ANSWERED"),
            "independentFeedback", Map.of("betterAsked", "ANSWERED"));
    /** A text that contradicts the others, so that it is handed in on its own first. */
    private static final Map<String, String> ALONE = Map.of("firstConversation", "couldNotSpeakBecause", "conversation", "couldNotSpeakBecause",
            "understandRefusal", "couldNotSpeakBecause", "recordOverride", "notToldBecause", "advocateBegan", "notBegunBecause",
            "answerRaiser", "raiserNotToldBecause");

    private final Markers markers = new Markers();
    private final Work work;
    private final StoryTeller storyTeller;
    private final Ledger ledger;
    private final TestRestTemplate http;
    private final Eventful enquiry;

    MarkedEnquiry(Work work, StoryTeller storyTeller, Ledger ledger, Enquiries enquiries, ProcessEngine engine, TestRestTemplate http) {
        this.work = work;
        this.storyTeller = storyTeller;
        this.ledger = ledger;
        this.http = http;
        this.enquiry = new Eventful(work, enquiries, engine, this::typed);
    }

    Markers markers() {
        return markers;
    }

    String workThroughEverything() {
        somethingGoesWrong(enquiry.open().get(0));
        for (int steps = 0; !enquiry.open().isEmpty(); steps++) {
            assertThat(steps).as("an end of " + enquiry.open()).isLessThan(120);
            enquiry.handIn(enquiry.open().get(0));
        }
        return enquiry.reference();
    }

    private Map<String, Object> typed(String form, Map<String, Object> turn) {
        String alone = form + "." + ALONE.get(form);
        return ALONE.containsKey(form) && !markers.places().contains(alone) ? alone(form, markers.plant(alone)) : marked(form, turn);
    }

    private Map<String, Object> alone(String form, String marker) {
        Map<String, Object> answers = storyTeller.answers(new Story.Step(form, null, Map.of(), List.of(), null, null), List.of());
        answers.keySet().retainAll(FormFile.of(form).questions().stream()
                .filter(question -> question.path("validate").path("required").asBoolean()).map(FormFile::key).toList());
        answers.put(ALONE.get(form), marker);
        return answers;
    }

    private Map<String, Object> marked(String form, Map<String, Object> turn) {
        Map<String, Object> chosen = new HashMap<>(CHOICES.getOrDefault(form, Map.of()));
        chosen.putAll(turn);
        if (FormFile.of(form).keys().contains("wishesRevisited")) {
            chosen.put("wishesRevisited", "CHANGED");
        }
        List<Outcome> wishes = enquiry == null ? List.of() : ledger.current(enquiry.reference());
        List<String> without = form.equals("holdReview") ? List.of("nextReviewOn") : List.of();
        Story.Step step = new Story.Step(form, null, chosen, without, null, null);
        return markers.in(form, enquiry == null ? storyTeller.answers(step, wishes) : storyTeller.answers(step, enquiry.reference()),
                wishes, ALONE.get(form));
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
