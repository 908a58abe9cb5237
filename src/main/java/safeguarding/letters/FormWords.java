package safeguarding.letters;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import safeguarding.journal.AdditionalAnswer;
import safeguarding.journal.Answers;

/**
 * Says answers in the words of the form that asked; to a question that process owners added, in the words in which it was asked then.
 * A form or a question it has never seen is shown by its key.
 */
@Component
class FormWords {

    private final Map<String, List<Question>> byForm = new TreeMap<>();

    FormWords() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
            try (InputStream json = file.getInputStream()) {
                var form = new JsonMapper().readTree(json);
                byForm.put(form.path("id").asText(), Question.of(form));
            }
        }
    }

    FormWords(Map<String, List<Question>> byForm) {
        this.byForm.putAll(byForm);
    }

    /** @param record for answers that point to a wish or to an action */
    List<Line> lines(String form, Answers answers, OnRecord record) {
        return lines(form, answers, record, List.of());
    }

    /** @param added what process owners asked beside our questions */
    List<Line> lines(String form, Answers answers, OnRecord record, List<AdditionalAnswer> added) {
        return lines(with(questions(form), added), answers.values(), "", record);
    }

    /** The answer to one question that process owners added, in words. */
    String words(AdditionalAnswer added, Object value) {
        List<Line> lines = lines(List.of(Question.asked(added.asked())), Map.of(added.key(), value), "", OnRecord.NOTHING);
        return lines.size() == 1 ? lines.get(0).words()
                : lines.stream().map(line -> line.question() + ": " + line.words()).collect(Collectors.joining("\n"));
    }

    /** The questions of a form, in its order; none for a form it has never seen. */
    List<Question> questions(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** What the form words a choice as; the code in words when it offers no such choice. */
    String choice(String form, String field, String code) {
        return questions(form).stream().filter(question -> question.key().equals(field)).findFirst()
                .map(question -> question.choices().get(code)).orElse(Question.plainly(code));
    }

    private List<Line> lines(List<Question> questions, Map<?, ?> answers, String where, OnRecord record) {
        List<Line> lines = new ArrayList<>();
        inOrder(questions, answers).forEach(question -> {
            Object value = answers.get(question.key());
            if (value instanceof List<?> rows && rows.stream().anyMatch(Map.class::isInstance)) {
                for (int row = 0; row < rows.size(); row++) {
                    if (rows.get(row) instanceof Map<?, ?> cells) {
                        lines.addAll(lines(question.rows(), cells, where + question.label() + " " + (row + 1) + ": ", record));
                    }
                }
            } else if (value != null && !value.toString().isBlank()) {
                lines.add(new Line(question.key(), where + question.alone(), words(question, value, record), question.isFreeText()));
            }
        });
        return lines;
    }

    private static List<Question> with(List<Question> questions, List<AdditionalAnswer> added) {
        List<Question> all = questions.stream().map(question -> question.with(added.stream()
                .filter(cell -> cell.list().equals(question.key())).map(cell -> Question.asked(cell.asked())).toList()))
                .collect(Collectors.toCollection(ArrayList::new));
        added.stream().filter(one -> one.list().isEmpty()).map(one -> Question.asked(one.asked())).forEach(all::add);
        return all;
    }

    private static List<Question> inOrder(List<Question> questions, Map<?, ?> answers) {
        List<Question> asked = new ArrayList<>(questions);
        List<String> known = questions.stream().map(Question::key).toList();
        answers.keySet().stream().map(Objects::toString).filter(key -> !known.contains(key)).sorted()
                .map(Question::unknown).forEach(asked::add);
        return asked;
    }

    private static String words(Question question, Object value, OnRecord record) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> words(question, one, record)).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        String text = value.toString();
        if (question.type().equals("datetime")) {
            return UkDate.ofText(text);
        }
        return record.words(question, text);
    }
}
