package safeguarding.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import safeguarding.house.FormFile;
import safeguarding.outcomes.Outcome;

/** Words that occur nowhere else, one for each place where something can be typed. */
class Markers {

    static final String SIGN = "zqmarkerqz";

    /** Where nothing is taken but what the house knows already: a reference, and the name of someone who works here. */
    private static final Set<String> KNOWN = Set.of("reference", "adviser");

    private final Set<String> planted = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();

    Set<String> planted() {
        return planted;
    }

    /** The places planted so far, as {@code form.field} or {@code form.list.field}. */
    Set<String> places() {
        return places;
    }

    /** The usual answers with a marker in every text that can be typed, but for this field. */
    Map<String, Object> in(String form, Map<String, Object> usual, List<Outcome> wishes, String without) {
        Map<String, Object> answers = new LinkedHashMap<>(usual);
        for (JsonNode question : FormFile.of(form).questions()) {
            String key = FormFile.key(question);
            if (key.equals(without)) {
                answers.remove(key);
            } else if (question.path("type").asText().equals("dynamiclist")) {
                answers.put(key, rows(form + "." + key, question, answers.get(key), wishes));
            } else if (isText(question)) {
                answers.put(key, plant(form + "." + key));
            }
        }
        return answers;
    }

    /** Every place in every form where something can be typed. */
    static Set<String> allPlaces() {
        Set<String> all = new LinkedHashSet<>();
        FormFile.all().forEach(form -> form.questions().forEach(question -> {
            String place = form.json().path("id").asText() + "." + FormFile.key(question);
            if (isText(question)) {
                all.add(place);
            }
            question.path("components").forEach(cell -> {
                if (isText(cell)) {
                    all.add(place + "." + FormFile.key(cell));
                }
            });
        }));
        return all;
    }

    private List<Object> rows(String place, JsonNode list, Object usual, List<Outcome> wishes) {
        List<Object> rows = new ArrayList<>();
        List<?> given = usual instanceof List<?> some ? some : List.of(Map.of());
        given.forEach(row -> rows.add(row(place, list, (Map<?, ?>) row, wishes)));
        return rows;
    }

    private Map<String, Object> row(String place, JsonNode list, Map<?, ?> usual, List<Outcome> wishes) {
        Map<String, Object> row = new LinkedHashMap<>();
        list.path("components").forEach(cell -> row.put(FormFile.key(cell), isText(cell) ? plant(place + "." + FormFile.key(cell))
                : usual.containsKey(FormFile.key(cell)) ? usual.get(FormFile.key(cell)) : chosen(cell, wishes)));
        return row;
    }

    private static Object chosen(JsonNode cell, List<Outcome> wishes) {
        String wish = wishes.isEmpty() ? "" : String.valueOf(wishes.get(0).id());
        return switch (cell.path("type").asText()) {
            case "datetime" -> LocalDate.now().plusDays(3).toString();
            case "checklist" -> List.of(wish);
            default -> switch (cell.path("valuesKey").asText()) {
                case "" -> FormFile.codes(cell).get(0);
                case "wishOptions" -> wish;
                default -> "";
            };
        };
    }

    /** A new marker, said to stand in this place. */
    String plant(String place) {
        String marker = SIGN + planted.size() + "x";
        planted.add(marker);
        places.add(place);
        return marker;
    }

    private static boolean isText(JsonNode question) {
        return Set.of("textfield", "textarea").contains(question.path("type").asText()) && !question.path("readonly").asBoolean()
                && !KNOWN.contains(FormFile.key(question));
    }
}
