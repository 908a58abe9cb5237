package safeguarding.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.outcomes.Outcome;

/**
 * Puts real dates and outcome ids for what a story can only name: {@code today}, {@code 3 days ago}, {@code in 14 days},
 * {@code wish 1}, or {@code wish 1 of ADVOCATE}. A row of a list that speaks of {@code each wish} stands for one row per wish.
 */
record Wording(LocalDate today, List<Outcome> outcomes) {

    private static final Pattern DAYS_AGO = Pattern.compile("(\\d+) days? ago");
    private static final Pattern IN_DAYS = Pattern.compile("in (\\d+) days?");
    private static final String EACH_WISH = "each wish";
    private static final Pattern WISH = Pattern.compile("wish ([123])(?: of (PERSON|REPRESENTATIVE|ADVOCATE))?");

    Map<String, Object> of(Map<?, ?> answers) {
        return answers.entrySet().stream().filter(answer -> answer.getValue() != null).collect(Collectors.toMap(
                answer -> String.valueOf(answer.getKey()), answer -> value(answer.getValue()), (a, b) -> b, LinkedHashMap::new));
    }

    private Stream<Object> row(Object told) {
        boolean isForEach = told instanceof Map<?, ?> row && (row.containsValue(EACH_WISH) || row.containsValue(List.of(EACH_WISH)));
        return isForEach ? outcomes.stream().map(one -> new Wording(today, List.of(one)).value(told)) : Stream.of(value(told));
    }

    private Object value(Object told) {
        if (told instanceof List<?> list) {
            return list.stream().flatMap(this::row).toList();
        }
        if (told instanceof Map<?, ?> map) {
            return of(map);
        }
        return told instanceof String text ? text(text) : told;
    }

    private String text(String told) {
        Matcher ago = DAYS_AGO.matcher(told);
        Matcher ahead = IN_DAYS.matcher(told);
        Matcher wish = WISH.matcher(told);
        if (told.equals("today")) {
            return today.toString();
        } else if (told.equals(EACH_WISH)) {
            return String.valueOf(outcomes.get(0).id());
        } else if (ago.matches()) {
            return today.minusDays(Integer.parseInt(ago.group(1))).toString();
        } else if (ahead.matches()) {
            return today.plusDays(Integer.parseInt(ahead.group(1))).toString();
        }
        return wish.matches() ? id(Integer.parseInt(wish.group(1)), wish.group(2)) : told;
    }

    private String id(int rank, String voice) {
        return outcomes.stream().filter(outcome -> outcome.rank() == rank)
                .filter(outcome -> voice == null || outcome.voice().name().equals(voice)).findFirst()
                .map(outcome -> String.valueOf(outcome.id()))
                .orElseThrow(() -> new IllegalArgumentException("The story speaks of wish " + rank + ", which is not on record"));
    }
}
