package safeguarding.model.shown;

import java.util.List;

/**
 * One question of a form.
 *
 * @param key     under which its answer is kept
 * @param type    how it is answered, in words
 * @param choices labels of the answers that it offers; empty when it offers none
 * @param within  label of the list it stands in, or empty
 */
public record Question(String key, String label, String type, boolean required, List<String> choices, String within) {
}
