package safeguarding.ownership;

import java.util.Base64;
import java.util.List;
import safeguarding.model.Objection;
import safeguarding.model.change.Change;

/**
 * What a release brought and an owner has to choose about, beside what is in force.
 *
 * @param ours    the version in force; null when there is none
 * @param opened  the release's, read; null when it cannot be read
 * @param changes what the release's would change
 * @param wrong   the sentence beside the choice, or null
 * @param because the reason as it was typed
 */
public record HeldRow(Releases.Held held, EditionRow ours, Opened opened, List<Change> changes, String wrong, String because) {

    HeldRow asTyped(String sentence, String reason) {
        return new HeldRow(held, ours, opened, changes, sentence, reason);
    }

    /** Where its choice is made. */
    public String address() {
        return "/models/release/" + KindName.of(held.kind()).address() + "/" + held.key();
    }

    /** For names within the page. */
    public String id() {
        return KindName.of(held.kind()).address() + "_" + held.key();
    }

    public String kind() {
        return KindName.of(held.kind()).one();
    }

    public boolean isDrawing() {
        return held.kind() == Kind.DRAWING && opened != null;
    }

    /** The release's file, to be drawn. */
    public String kept() {
        return Base64.getEncoder().encodeToString(held.content());
    }

    /** What stands against the release's, in words. */
    public List<String> against() {
        return held.objections().stream().map(Objection::text).toList();
    }
}
