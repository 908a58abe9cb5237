package safeguarding.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A made-up person and what happened, as real input: each is worked through the real processes, for the demo and in the tests.
 *
 * @param title what the story is called
 * @param about what it shows, in a sentence or two
 * @param steps the forms handed in, in order; the first raises the concern
 * @param ends  {@code CLOSED}, {@code ANSWERED_WITHOUT_ENQUIRY}, or the form that is open when the story stops
 */
public record Story(String title, String about, List<Step> steps, String ends) {

    public Story {
        List<Step> told = new ArrayList<>();
        for (Step step : steps) {
            Step before = told.isEmpty() ? null : told.get(told.size() - 1);
            told.add(before != null && before.form().equals(step.form()) ? step.handedInAgain(before) : step);
        }
        steps = List.copyOf(told);
    }

    /**
     * One form handed in. A form that came back or was refused is handed in again with all that was typed; the story tells only what is added.
     *
     * @param form             id of the form
     * @param by               user id
     * @param answers          what this story answers; the usual answers of the form fill in the rest; null leaves a usual answer blank
     * @param without          usual answers that are left blank
     * @param comesBackSaying  words of the gaps, when the gate sends the task back; null when it goes on
     * @param isRefusedSaying  words of the refusal, when the form is refused; null when it is taken
     */
    public record Step(String form, String by, Map<String, Object> answers, List<String> without,
            List<String> comesBackSaying, String isRefusedSaying) {

        public Step {
            answers = answers == null ? Map.of() : answers;
            without = without == null ? List.of() : without;
            comesBackSaying = comesBackSaying == null ? List.of() : comesBackSaying;
        }

        Step handedInAgain(Step before) {
            Map<String, Object> typed = new LinkedHashMap<>(before.answers);
            typed.putAll(answers);
            List<String> blank = new ArrayList<>(before.without);
            blank.removeAll(answers.keySet());
            blank.addAll(without);
            return new Step(form, by, typed, blank, comesBackSaying, isRefusedSaying);
        }
    }
}
