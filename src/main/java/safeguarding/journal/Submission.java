package safeguarding.journal;

/**
 * A form as it was handed in, before anything is kept.
 *
 * @param reference   the enquiry
 * @param form        id of the form
 * @param formVersion the version of the form that was shown, 0 when unknown
 * @param workItem    what was worked, unique for ever: the same work can be handed in once only
 * @param by          user id of the worker
 * @param answers     what was typed
 */
public record Submission(String reference, String form, int formVersion, String workItem, String by, Answers answers) {
}
