package safeguarding.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import safeguarding.gate.Refusal;

/** Turns the engine's values into plain ones and back; lists travel as JSON. */
final class PlainValues {

    private static final JsonMapper JSON = new JsonMapper();

    private PlainValues() {
    }

    static Map<String, Object> from(VariableMap sent) {
        Map<String, Object> plain = new LinkedHashMap<>();
        sent.keySet().forEach(key -> plain.put(key, plain(sent.get(key))));
        return plain;
    }

    static TypedValue typed(Object value) {
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            return SpinValues.jsonValue(json(value)).create();
        }
        return value == null ? Variables.untypedNullValue() : Variables.untypedValue(value);
    }

    private static Object plain(Object value) {
        return value instanceof SpinJsonNode node ? read(node.toString()) : value;
    }

    private static Object read(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new Refusal("A list in this form could not be read. Please reload the page and try again.");
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
