package safeguarding.journal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import safeguarding.gate.Refusal;

/**
 * What was typed into a form, by field. Text is kept to the letter; a list of rows is a list of maps.
 *
 * @param values field key to text, number, boolean, list or map; a blank answer is no answer
 */
public record Answers(Map<String, Object> values) {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, Object> given = new LinkedHashMap<>(values);
        given.values().removeIf(value -> value == null || value instanceof String text && text.isBlank());
        values = given;
    }

    /**
     * The same answers seen as a record of the room that asked; fields the record does not name are left aside.
     *
     * @throws Refusal when a form offers an answer that the room has never heard of
     */
    public <S> S as(Class<S> section) {
        try {
            return JSON.convertValue(withoutBlankCells(values), section);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("One of the answers is new to this system" + (unknown.getCause() instanceof InvalidFormatException format
                    ? ": “" + format.getValue() + "”" : "") + ". Please choose another one, and tell a process owner.");
        }
    }

    /** The answer as text, or null. */
    public String text(String field) {
        return Objects.toString(values.get(field), null);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    private static Object withoutBlankCells(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> kept = new LinkedHashMap<>();
            map.forEach((key, cell) -> {
                if (!(cell instanceof String text && text.isBlank())) {
                    kept.put(key, withoutBlankCells(cell));
                }
            });
            return kept;
        }
        return value instanceof Iterable<?> list ? stream(list) : value;
    }

    private static Object stream(Iterable<?> list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false).map(Answers::withoutBlankCells).toList();
    }
}
