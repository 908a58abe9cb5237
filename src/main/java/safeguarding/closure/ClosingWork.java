package safeguarding.closure;

import java.util.Set;

/**
 * The closing work of the stage visit now under way, on which a manager decides.
 *
 * @param feedback   id of the journal line with the complete feedback conversation, or null while there is none
 * @param prepared   id of the journal line with the closing record, or null while there is none
 * @param preparedBy who wrote that closing record, or null
 * @param workers    everyone who wrote any of it
 */
record ClosingWork(Long feedback, Long prepared, String preparedBy, Set<String> workers) {
}
