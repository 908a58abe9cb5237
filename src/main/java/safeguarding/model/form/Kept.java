package safeguarding.model.form;

import java.util.Map;
import java.util.Optional;

/**
 * What the record needs of one form that we ship.
 *
 * @param shipped    the form as we ship it
 * @param reasons    why a question must stay, by its path
 * @param startsWork true when the form starts something, so that there is no task that a gate could send back
 */
public record Kept(FormFile shipped, Map<String, Reason> reasons, boolean startsWork) {

    /**
     * Why a question must stay.
     *
     * @param sentence plain words, for example {@code The gate asks: “Say whether the person is safe now.”}
     * @param source   requirement ids or law
     */
    public record Reason(String sentence, String source) {
    }

    /** Why this question of ours must stay as it is; empty when an owner may take it out. */
    Optional<Reason> reason(Part question) {
        return Optional.ofNullable(reasons.get(question.path()))
                .or(() -> question.list().map(list -> reason(list).orElse(new Reason("The record reads each row as a whole.", "LA-50"))))
                .or(() -> Optional.of(new Reason("The record makes no sense without it.", "LA-50")).filter(sense -> question.isRequired()))
                .or(() -> Optional.of(new Reason("With it a worker says why they had to go on, and a manager reads it.", "X-04"))
                        .filter(reason -> question.key().equals("goOnWithout") || question.key().equals("goOnBecause")));
    }
}
