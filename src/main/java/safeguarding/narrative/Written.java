package safeguarding.narrative;

/**
 * Free words as they were typed.
 *
 * @param entryId  the journal line
 * @param form     id of the form
 * @param field    key of the question
 * @param question the question as the form words it, which tells the rows of a list apart
 */
public record Written(long entryId, String form, String field, String question, String words) {

    private static final int LONG_ENOUGH_TO_BE_PASTED = 25;

    boolean isOneWord() {
        return !plain().contains(" ");
    }

    /** Words so short are often the same by chance. */
    boolean isLongEnoughToBePasted() {
        return plain().length() >= LONG_ENOUGH_TO_BE_PASTED;
    }

    boolean isSameQuestionAs(Written other) {
        return form.equals(other.form) && field.equals(other.field);
    }

    String plain() {
        return LongWords.plain(words);
    }
}
