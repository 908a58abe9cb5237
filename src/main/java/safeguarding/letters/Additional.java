package safeguarding.letters;

/**
 * An answer to a question that process owners added, with what was asked.
 *
 * @param entry       the line of the journal
 * @param key         key of the question; for one in the rows of a list, the key of the list before it
 * @param label       the question as it was worded then
 * @param value       as it was typed or chosen; for a question in the rows of a list, one for each row that has an answer
 * @param words       the same in words: a choice as the form worded it then
 * @param formVersion the version of the form that asked
 */
public record Additional(long entry, String form, int formVersion, String key, String label, Object value, String words) {

    /** What stands beside the answer when the record is read. */
    public String note() {
        return "A question that the process owners added; asked in version " + formVersion + " of the form.";
    }

    boolean isAbout(Line line) {
        return key.equals(line.field()) || key.endsWith("." + line.field());
    }
}
