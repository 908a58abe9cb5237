package safeguarding.journal;

/**
 * An answer to a question that process owners added. The words are with the other answers of its entry; here is what was asked.
 *
 * @param entryId     the line of the journal
 * @param field       key of the question; for one in the rows of a list, the key of the list before it: {@code actions.pets}
 * @param label       as it was worded at that time
 * @param asked       the question as the form asked it, with its choices
 * @param formVersion the version of the form that asked
 */
public record AdditionalAnswer(long entryId, String field, String label, String asked, int formVersion) {

    /** The key of the question itself. */
    public String key() {
        return field.substring(field.indexOf('.') + 1);
    }

    /** The key of the list in whose rows it is asked; empty when it is asked once. */
    public String list() {
        return field.substring(0, Math.max(0, field.indexOf('.')));
    }
}
