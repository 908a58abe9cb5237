package safeguarding.ownership;

import java.util.Base64;
import java.util.List;
import safeguarding.model.Objection;
import safeguarding.model.change.Change;

/**
 * What came of checking some files.
 *
 * @param files      each file, with what it would change
 * @param objections what stands against them, numbered from 1 in this order
 * @param others     drawings in force that a way which must not be there leads through as well
 */
public record Checked(List<CheckedFile> files, List<Objection> objections, List<EditionRow> others) {

    public boolean isFree() {
        return objections.isEmpty();
    }

    /** How much stands against them, in words. */
    public String count() {
        return objections.size() == 1 ? "One thing stands against it" : objections.size() + " things stand against it";
    }

    /**
     * One file.
     *
     * @param opened  null when it cannot be read
     * @param now     the version in force; null when it would be a new model
     * @param changes against the version in force
     */
    public record CheckedFile(ModelFile file, Opened opened, EditionRow now, List<Change> changes) {

        /** Its content, to be carried along by the page. */
        public String kept() {
            return Base64.getEncoder().encodeToString(file.content());
        }

        public boolean isDrawing() {
            return opened != null && opened.kind() == Kind.DRAWING;
        }

        /** What people call it, or the name of the file. */
        public String name() {
            return opened == null ? file.name() : opened.name();
        }
    }
}
