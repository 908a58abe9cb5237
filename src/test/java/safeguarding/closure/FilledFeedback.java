package safeguarding.closure;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.gate.Gap;
import safeguarding.journal.Answers;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;

/** A feedback conversation with nothing missing and nothing wrong, for its tests to spoil. */
abstract class FilledFeedback {

    final Clock clock = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    final FeedbackConversationForm form = new FeedbackConversationForm(clock, null, null);
    final Map<String, Object> answers = complete();

    void couldNotBeHeld() {
        answers.keySet().retainAll(Set.of("heldOn", "results"));
        answers.put("how", "NOT_HELD");
        answers.put("notHeldBecause", "She does not answer.");
        answers.put("attempts", "Rang on 2 and 5 March, wrote on 6 March.");
    }

    List<String> gaps() {
        return form.gate().gaps(section()).stream().map(Gap::field).toList();
    }

    FeedbackConversation section() {
        Answers typed = new Answers(answers);
        return new FeedbackConversation(typed.as(FeedbackAnswer.class), typed.as(AsHoped.class), typed.as(HowWeWorked.class),
                typed.as(PersonView.class), typed.as(WishesAnswer.class), Set.of("1", "2"), Set.of("1", "2", "3"));
    }

    static Map<String, Object> complete() {
        Map<String, Object> answers = new HashMap<>(Map.of("heldOn", "2026-03-10", "how", "FACE_TO_FACE", "spokeWith", "PERSON",
                "askedBy", "WORKER", "betterAsked", "ANSWERED", "couldHaveDoneBetter", "Ring when you said you would.",
                "wishesRevisited", "UNCHANGED", "control", "IN_CONTROL"));
        answers.putAll(Map.of("safetyAsHoped", "YES", "wellbeingAsHoped", "PARTLY", "wellbeing", "GOOD", "safety", "VERY_GOOD",
                "consentToContactLater", "NO"));
        for (Question question : Question.values()) {
            answers.put(question.field(), "YES");
        }
        answers.put("results", List.of(result("1"), result("2")));
        return answers;
    }

    static Map<String, Object> result(String wish) {
        return new HashMap<>(Map.of("wish", wish, "result", "PARTLY", "reason", "NOT_AVAILABLE", "words", "There is a waiting list."));
    }
}
