package safeguarding.ownership;

import java.util.List;
import safeguarding.gate.Refusal;
import safeguarding.model.Diagram;
import safeguarding.model.change.Change;
import safeguarding.model.change.Changes;
import safeguarding.model.change.FormChanges;
import safeguarding.model.change.TableChanges;
import safeguarding.model.shown.FormSheet;
import safeguarding.model.shown.Outline;
import safeguarding.model.shown.TableSheet;

/**
 * A model file, read. Of the last three, the one that fits its kind is there.
 *
 * @param key id of the process, form or decision
 */
public record Opened(Kind kind, String key, String name, Diagram diagram, FormSheet form, TableSheet table) {

    /** @throws Refusal in a process owner's words when it cannot be read as what its name says */
    static Opened read(ModelFile file) {
        return read(kindOf(file.name()), file.name(), file.content());
    }

    /** @throws Refusal when it cannot be read as this kind */
    static Opened read(Kind kind, String file, byte[] content) {
        switch (kind) {
            case DRAWING -> {
                Diagram diagram = Diagram.read(file, content);
                return new Opened(kind, diagram.key(), diagram.title(), diagram, null, null);
            }
            case FORM -> {
                FormSheet form = FormSheet.read(file, content);
                return new Opened(kind, form.id(), form.id(), null, form, null);
            }
            default -> {
                TableSheet table = TableSheet.read(file, content);
                return new Opened(kind, table.key(), table.name(), null, null, table);
            }
        }
    }

    /** @throws Refusal when the name of a file does not say that it is a model */
    static Kind kindOf(String file) {
        String name = file.toLowerCase(java.util.Locale.ROOT);
        Refusal.when(!name.matches("(?s).+\\.(bpmn|form|dmn)"),
                "“" + file + "” is no model. Choose files that end in .bpmn, .form or .dmn, as the Modeler saves them.");
        return name.endsWith(".bpmn") ? Kind.DRAWING : name.endsWith(".form") ? Kind.FORM : Kind.TABLE;
    }

    /** What is different from an earlier version of the same model. */
    List<Change> since(Opened before) {
        return switch (kind) {
            case DRAWING -> Changes.between(before.diagram, diagram);
            case FORM -> FormChanges.between(before.form, form);
            case TABLE -> TableChanges.between(before.table, table);
        };
    }

    /** A drawing told in words; empty for anything else. */
    public List<Outline.Line> steps() {
        return diagram == null ? List.of() : Outline.of(diagram);
    }
}
