package safeguarding.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import safeguarding.house.FormFile;

/** Answers as someone might give them who is tired, in a hurry, or testing us: from the form file alone. */
class RandomAnswers {

    private static final List<String> TEXTS = List.of("I want to feel safe in my own home.", "=HYPERLINK(\"x\")", "<script>alert(1)</script>",
            "أريد أن أكون آمنًا", "I 💙 my cat 🐈", "  two spaces and\na new line  ", "{{overview}} **bold** [x](y)", "'; drop table enquiry; --", "ok");

    private static final List<String> STAGES = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review",
            "feedbackAndClosure", "feedbackAndClosure", "feedbackAndClosure", "feedbackAndClosure");

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    /** The usual answers with some of them changed, blanked or made up. */
    Map<String, Object> to(String form, Map<String, Object> usual) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(turnings(form));
        int changes = random.nextInt(4) == 0 ? FormFile.of(form).questions().size() : random.nextInt(3);
        List<JsonNode> questions = FormFile.of(form).questions();
        for (int i = 0; i < changes; i++) {
            JsonNode question = questions.get(random.nextInt(questions.size()));
            if (!question.path("type").asText().equals("dynamiclist")) {
                answers.put(FormFile.key(question), to(question));
            } else if (random.nextInt(3) == 0) {
                answers.remove(FormFile.key(question));
            }
        }
        return answers;
    }

    /** The ways an enquiry can go, which single answers hit too seldom. */
    private Map<String, Object> turnings(String form) {
        return switch (form) {
            case "agreeNextStep" -> Map.of("nextStage", STAGES.get(random.nextInt(STAGES.size())));
            case "decideEnquiry" -> random.nextInt(8) > 0 ? Map.of() : Map.of("needsCare", "NO", "decision", "NO_ENQUIRY",
                    "insteadOf", "Advice from the carers' centre.", "toldThePerson", "YES");
            case "agreeClosure" -> random.nextInt(4) > 0 ? Map.of() : Map.of("agree", "NO", "whatIsNeeded", "Ask about the neighbour.",
                    "ifNotWhat", random.nextBoolean() ? "RECORD_ONLY" : "MORE_WORK_WITH_PERSON");
            default -> Map.of();
        };
    }

    private Object to(JsonNode question) {
        List<String> codes = FormFile.codes(question);
        if (random.nextInt(4) == 0) {
            return null;
        }
        return switch (question.path("type").asText()) {
            case "datetime" -> LocalDate.now().minusDays(random.nextInt(5) - 1).toString();
            case "number" -> random.nextInt(200);
            case "checklist", "taglist" -> codes.isEmpty() ? List.of() : List.of(codes.get(random.nextInt(codes.size())));
            default -> codes.isEmpty() ? TEXTS.get(random.nextInt(TEXTS.size())) : codes.get(random.nextInt(codes.size()));
        };
    }
}
