package safeguarding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns answers into rows and back without losing a character. */
final class StoredAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredAnswers() {
    }

    static Map<String, Answer> write(Answers answers) {
        Map<String, Answer> rows = new LinkedHashMap<>();
        answers.values().forEach((field, value) -> rows.put(field,
                value instanceof String text ? new Answer(text, false) : new Answer(json(value), true)));
        return rows;
    }

    static Answers read(Map<String, Answer> rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        rows.forEach((field, row) -> values.put(field, row.isJson() ? value(row.words()) : row.words()));
        return new Answers(values);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("An answer in the record is not readable", damaged);
        }
    }
}
