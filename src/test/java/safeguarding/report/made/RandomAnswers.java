package safeguarding.report.made;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safeguarding.house.FormFile;

/** Answers to a form as the database keeps them: any of its codes, a day near by, some words, or nothing at all. */
final class RandomAnswers {

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    Map<String, String> to(String form, LocalDate near) {
        Map<String, String> answers = new TreeMap<>();
        if (Files.exists(Path.of("forms", form + ".form"))) {
            FormFile.of(form).questions().stream().filter(question -> random.nextInt(6) > 0).forEach(question -> {
                String answer = to(question, near);
                if (answer != null) {
                    answers.put(FormFile.key(question), answer);
                }
            });
        }
        return answers;
    }

    private String to(JsonNode question, LocalDate near) {
        List<String> codes = FormFile.codes(question);
        return switch (question.path("type").asText()) {
            case "dynamiclist" -> null;
            case "datetime" -> near.plusDays(random.nextInt(30) - 20).toString();
            case "number" -> String.valueOf(random.nextInt(200));
            case "checklist", "taglist" -> codes.stream().filter(code -> random.nextInt(3) == 0).map(code -> '"' + code + '"')
                    .collect(Collectors.joining(",", "[", "]"));
            default -> FormFile.key(question).equals("consentOverride") && random.nextInt(4) > 0 ? "NO" : codes.isEmpty() ? "Words " + random.nextInt(1000) : codes.get(random.nextInt(codes.size()));
        };
    }
}
