package safeguarding.walks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import safeguarding.house.FormFile;

/** Answers as someone might give them who is tired, in a hurry, or testing us: from the form file alone. */
class RandomAnswers {

    private static final List<String> TEXTS = List.of("I want to feel safe in my own home.", "=HYPERLINK(\"x\")", "<script>alert(1)</script>",
            "أريد أن أكون آمنًا", "I 💙 my cat 🐈", "  two spaces and\na new line  ", "{{overview}} **bold** [x](y)", "'; drop table enquiry; --", "ok");

    /** What finds an enquiry or a colleague is got wrong elsewhere, on purpose. */
    private static final Set<String> FINDS_SOMEONE = Set.of("reference", "about", "override");

    private final Random random;
    private final Turnings turnings;

    RandomAnswers(Random random) {
        this.random = random;
        this.turnings = new Turnings(random);
    }

    /** The usual answers with some of them changed, blanked or made up. @param overrides numbers of the decisions that can be chosen */
    Map<String, Object> to(String form, Map<String, Object> usual, List<String> overrides) {
        Map<String, Object> answers = new HashMap<>(usual);
        answers.putAll(turnings.of(form, usual, overrides));
        List<JsonNode> questions = FormFile.of(form).questions();
        int changes = random.nextInt(10) == 0 ? questions.size() : Math.max(0, random.nextInt(4) - 1);
        for (int i = 0; i < changes; i++) {
            change(answers, questions.get(random.nextInt(questions.size())));
        }
        return answers;
    }

    private void change(Map<String, Object> answers, JsonNode question) {
        String key = FormFile.key(question);
        if (FINDS_SOMEONE.contains(key)) {
            return;
        }
        if (!question.path("type").asText().equals("dynamiclist")) {
            answers.put(key, to(question));
        } else if (random.nextInt(3) == 0) {
            answers.remove(key);
        }
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
