package safeguarding.report.made;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import safeguarding.house.FormFile;

/** Answers to a form as the database keeps them: any of its codes, a day near by, some words, or nothing at all. */
final class RandomAnswers {

    /** Forms that are nearly always filled in to the end. */
    private static final Set<String> TALKED_THROUGH = Set.of("understandRefusal", "considerDuties", "keepDoorOpen");
    private static final Map<String, String> USUAL = Map.of("consentOverride", "NO", "dutyOverrides", "NO", "whoDeclines", "PERSON",
            "optionsExplained", "YES", "informed", "YES", "openDoorSaid", "YES");

    private final Random random;
    private String usualVoice;
    private boolean wantsNothing;

    RandomAnswers(Random random) {
        this.random = random;
    }

    Map<String, String> to(String form, LocalDate near) {
        Map<String, String> answers = new TreeMap<>();
        if (form.equals("raiseConcern")) {
            usualVoice = List.of("PERSON", "PERSON", "REPRESENTATIVE", "ADVOCATE").get(random.nextInt(4));
            wantsNothing = random.nextInt(10) == 0;
        }
        if (Files.exists(Path.of("forms", form + ".form"))) {
            FormFile.of(form).questions().stream().filter(question -> random.nextInt(TALKED_THROUGH.contains(form) ? 40 : 6) > 0).forEach(question -> {
                String answer = to(question, near);
                if (answer != null) {
                    answers.put(FormFile.key(question), answer);
                }
            });
        }
        if (wantsNothing) {
            answers.keySet().removeIf(field -> field.matches("wish[123]"));
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
            default -> codes.isEmpty() ? "Words " + random.nextInt(1000) : usual(FormFile.key(question), codes.get(random.nextInt(codes.size())));
        };
    }

    /** In most enquiries one voice speaks nearly always, nobody acts against it, and what has to be asked is asked. */
    private String usual(String field, String code) {
        return random.nextInt(10) == 0 ? code : field.equals("spokeWith") ? usualVoice : USUAL.getOrDefault(field, code);
    }
}
