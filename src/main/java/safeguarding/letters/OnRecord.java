package safeguarding.letters;

import java.util.Map;

/**
 * What answers can point to in the record, in words.
 *
 * @param wishes  what was wished, by outcome id
 * @param actions what was promised, by action id
 */
record OnRecord(Map<String, String> wishes, Map<String, String> actions) {

    static final OnRecord NOTHING = new OnRecord(Map.of(), Map.of());

    /** What an answer to this question means; the answer itself when it points to nothing. */
    String words(Question question, String answer) {
        return (switch (question.ofRecord()) {
            case "wishOptions" -> wishes;
            case "actionOptions" -> actions;
            default -> question.choices();
        }).getOrDefault(answer, answer);
    }
}
