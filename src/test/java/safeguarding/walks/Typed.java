package safeguarding.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what was typed against what the journal has. */
record Typed(JdbcClient jdbc) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything that was typed, also into the rows of a list, is in the line written last. */
    void isAllThere(Map<String, Object> typed, String reference) {
        Map<String, List<String>> stored = new HashMap<>();
        jdbc.sql("select field, words, is_json from answer where entry_id = (select max(id) from journal_entry where reference = ?)")
                .param(reference).query(row -> {
                    stored.put(row.getString(1), words(row.getBoolean(3) ? read(row.getString(2)) : row.getString(2)));
                });
        typed.forEach((field, value) -> {
            List<String> words = words(value);
            if (!words.isEmpty()) {
                assertThat(stored.getOrDefault(field, List.of())).as("typed into " + field).containsAll(words);
            }
        });
    }

    private static List<String> words(Object value) {
        List<String> words = new ArrayList<>();
        if (value instanceof String text && !text.isBlank()) {
            words.add(text);
        } else if (value instanceof Map<?, ?> row) {
            row.values().forEach(cell -> words.addAll(words(cell)));
        } else if (value instanceof Iterable<?> rows) {
            rows.forEach(row -> words.addAll(words(row)));
        }
        return words;
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }
}
