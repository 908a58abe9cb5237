package safeguarding.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A choice and the box for words that belongs to it: the box's key is the key of the choice and one of a few endings. A box whose
 * label begins with “If not” belongs to a no only, “If so” to a yes only; any other “If” is for the gate to judge.
 */
record Beside(Question choice, Question box) {

    private static final List<String> ENDINGS = List.of("Because", "What", "How", "Words", "Evidence");
    private static final Set<String> NOT_ASKED = Set.of("NOT_ASKED", "DECLINED", "NOT_DISCUSSED");

    static List<Beside> in(List<Question> questions) {
        List<Beside> pairs = new ArrayList<>();
        questions.stream().filter(choice -> !choice.choices().isEmpty()).forEach(choice -> questions.stream()
                .filter(box -> box.isNarrative() && ENDINGS.stream().anyMatch(ending -> box.key().equals(choice.key() + ending)))
                .forEach(box -> pairs.add(new Beside(choice, box))));
        return pairs;
    }

    /** True when something was chosen that calls for words, and there are none. */
    boolean isEmpty(Map<String, Object> answers) {
        return answers.get(choice.key()) instanceof String code && callsForWords(code) && !answers.containsKey(box.key());
    }

    private boolean callsForWords(String code) {
        String label = box.label().toLowerCase();
        return label.startsWith("if not") ? code.equals("NO")
                : label.startsWith("if so") ? code.equals("YES")
                : !label.startsWith("if ") && !NOT_ASKED.contains(code);
    }
}
