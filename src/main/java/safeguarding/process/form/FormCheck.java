package safeguarding.process.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.gate.Refusal;

/** Holds what was sent against what the form declares, in the words of the form. */
public final class FormCheck {

    private final List<String> sentences = new ArrayList<>();

    private FormCheck() {
    }

    /**
     * The answers to the questions of this form, to the letter; anything the form does not ask for is left out.
     *
     * @throws Refusal naming each question that is answered in a way the form does not allow
     */
    public static Map<String, Object> accept(FormSchema schema, Map<String, Object> sent) {
        FormCheck check = new FormCheck();
        Map<String, Object> answers = check.answers(schema, sent, "");
        if (!check.sentences.isEmpty()) {
            throw new Refusal(String.join(" ", check.sentences));
        }
        return answers;
    }

    private Map<String, Object> answers(FormSchema schema, Map<String, Object> sent, String where) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            Object value = sent.get(field.key());
            if (isBlank(value)) {
                say(field.required(), "Please fill in “%s”%s.", field.label(), where);
            } else {
                answers.put(field.key(), field.rows() != null ? rows(field, value) : check(field, value, where));
            }
        }
        return answers;
    }

    private List<Object> rows(Field field, Object value) {
        List<Object> rows = new ArrayList<>();
        if (!(value instanceof Collection<?> given)) {
            say(true, "The list “%s” could not be read. Please reload the page.", field.label(), "");
            return rows;
        }
        for (Object row : given) {
            rows.add(row instanceof Map<?, ?> cells ? answers(field.rows(), text(cells), " in row " + (rows.size() + 1)) : Map.of());
        }
        return rows;
    }

    private Object check(Field field, Object value, String where) {
        if (field.isDate()) {
            say(!isDate(value), "“%s”%s is not a date. Please give day, month and year.", field.label(), where);
        } else if (field.isNumber()) {
            checkNumber(field, value, where);
        } else if (field.takesSeveral()) {
            say(!(value instanceof Collection<?> several) || !allowed(field, several), "Please choose from the list for “%s”%s.", field.label(), where);
        } else if (!field.choices().isEmpty()) {
            say(!field.choices().contains(value.toString()), "Please choose one of the answers for “%s”%s.", field.label(), where);
        } else if (value instanceof String text) {
            say(field.maxLength() != null && text.length() > field.maxLength(), "“%s”%s is too long: please use at most "
                    + field.maxLength() + " characters.", field.label(), where);
            say(field.minLength() != null && text.length() < field.minLength(), "“%s”%s is too short: please use at least "
                    + field.minLength() + " characters.", field.label(), where);
            say(!canBeKept(text), "“%s”%s holds a character that cannot be kept. Please type it again.", field.label(), where);
        } else {
            say(!(value instanceof Boolean), "“%s”%s could not be read. Please type it again.", field.label(), where);
        }
        return value;
    }

    private void checkNumber(Field field, Object value, String where) {
        if (!(value instanceof Number number)) {
            say(true, "“%s”%s is not a number.", field.label(), where);
            return;
        }
        say(field.min() != null && number.doubleValue() < field.min(), "“%s”%s is too small.", field.label(), where);
        say(field.max() != null && number.doubleValue() > field.max(), "“%s”%s is too large.", field.label(), where);
    }

    private void say(boolean wrong, String sentence, String label, String where) {
        if (wrong) {
            sentences.add(sentence.formatted(label, where));
        }
    }

    private static boolean allowed(Field field, Collection<?> several) {
        return field.choices().isEmpty() || several.stream().allMatch(one -> field.choices().contains(String.valueOf(one)));
    }

    /** Databases do not keep the character zero or half an emoji: better to say so than to change what was said. */
    private static boolean canBeKept(String text) {
        return text.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank() || value instanceof Collection<?> list && list.isEmpty();
    }

    private static boolean isDate(Object value) {
        try {
            return LocalDate.parse(value.toString()) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static Map<String, Object> text(Map<?, ?> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        cells.forEach((key, cell) -> row.put(String.valueOf(key), cell));
        return row;
    }
}
