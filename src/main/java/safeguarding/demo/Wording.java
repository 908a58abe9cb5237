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
 * Puts real dates and ids for what a story can only name: {@code today}, {@code 3 days ago}, {@code in 14 days}, {@code wish 1},
 * {@code wish 1 of ADVOCATE}, or {@code action 2}. A row of a list that speaks of {@code each wish} or {@code each action} stands for one row
 * per wish or per action.
 *
 * @param outcomes what is wanted now
 * @param actions  ids of the actions that the form looks back to
 */
record Wording(LocalDate today, List<Outcome> outcomes, List<Long> actions) {

    private static final Pattern DAYS_AGO = Pattern.compile("(\\d+) days? ago");
    private static final Pattern IN_DAYS = Pattern.compile("in (\\d+) days?");
    private static final String EACH_WISH = "each wish";
    private static final String EACH_ACTION = "each action";
    private static final Pattern ACTION = Pattern.compile("action (\\d+)");
    private static final Pattern WISH = Pattern.compile("wish ([123])(?: of (PERSON|REPRESENTATIVE|ADVOCATE))?");

    Map<String, Object> of(Map<?, ?> answers) {
        return answers.entrySet().stream().filter(answer -> answer.getValue() != null).collect(Collectors.toMap(
                answer -> String.valueOf(answer.getKey()), answer -> value(answer.getValue()), (a, b) -> b, LinkedHashMap::new));
    }

    private Stream<Object> row(Object told) {
        if (speaksOf(EACH_ACTION, told)) {
            return actions.stream().map(one -> new Wording(today, outcomes, List.of(one)).value(told));
        }
        return speaksOf(EACH_WISH, told) ? outcomes.stream().map(one -> new Wording(today, List.of(one), actions).value(told))
                : Stream.of(value(told));
    }

    private static boolean speaksOf(String each, Object told) {
        return told instanceof Map<?, ?> row && (row.containsValue(each) || row.containsValue(List.of(each)));
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
        Matcher action = ACTION.matcher(told);
        if (told.equals("today")) {
            return today.toString();
        } else if (told.equals(EACH_WISH)) {
            return String.valueOf(outcomes.get(0).id());
        } else if (told.equals(EACH_ACTION)) {
            return String.valueOf(actions.get(0));
        } else if (action.matches()) {
            return action(Integer.parseInt(action.group(1)));
        } else if (ago.matches()) {
            return today.minusDays(Integer.parseInt(ago.group(1))).toString();
        } else if (ahead.matches()) {
            return today.plusDays(Integer.parseInt(ahead.group(1))).toString();
        }
        return wish.matches() ? id(Integer.parseInt(wish.group(1)), wish.group(2)) : told;
    }

    private String action(int number) {
        if (number < 1 || number > actions.size()) {
            throw new IllegalArgumentException("The story speaks of action " + number + ", which is not in the plan");
        }
        return String.valueOf(actions.get(number - 1));
    }

    private String id(int rank, String voice) {
        return outcomes.stream().filter(outcome -> outcome.rank() == rank)
                .filter(outcome -> voice == null || outcome.voice().name().equals(voice)).findFirst()
                .map(outcome -> String.valueOf(outcome.id()))
                .orElseThrow(() -> new IllegalArgumentException("The story speaks of wish " + rank + ", which is not on record"));
    }
}
