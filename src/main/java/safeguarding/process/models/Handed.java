package safeguarding.process.models;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import safeguarding.gate.Refusal;
import safeguarding.model.Diagram;
import safeguarding.model.form.FormFile;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;

/**
 * A file that was handed in, as what it is. Only what we can judge is let in.
 *
 * @param diagram read from it when it is a drawing, otherwise null
 * @param table   read from it when it is a table, otherwise null
 * @param form    read from it when it is a form, otherwise null
 */
record Handed(Kind kind, String key, ModelFile file, Diagram diagram, DmnModelInstance table, FormFile form) {

    /** @throws Refusal in plain words when this is nothing that can be put in force */
    static Handed of(ModelFile file) {
        String name = file.name();
        // The engine goes by these endings, to the letter: it would pass over a “.BPMN” without a word.
        if (name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml")) {
            Diagram diagram = Diagram.read(name, file.content());
            return new Handed(Kind.DRAWING, diagram.key(), file, diagram, null, null);
        }
        if (name.endsWith(".dmn") || name.endsWith(".dmn11.xml")) {
            DmnModelInstance table = table(file);
            return new Handed(Kind.TABLE, table.getModelElementsByType(Decision.class).iterator().next().getId(), file, null, table, null);
        }
        if (name.endsWith(".form")) {
            FormFile form = FormFile.read(name, file.content());
            return new Handed(Kind.FORM, form.id(), file, null, null, form);
        }
        throw new Refusal(notOurs(name));
    }

    /** The same content has the same mark, and no other. */
    static String mark(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String mark() {
        return mark(file.content());
    }

    boolean is(Kind wanted, String id) {
        return kind == wanted && key.equals(id);
    }

    /** How a person calls it. */
    String title() {
        return switch (kind) {
            case DRAWING -> diagram.title();
            case TABLE -> table.getModelElementsByType(Decision.class).iterator().next().getName();
            case FORM -> key;
        };
    }

    private static DmnModelInstance table(ModelFile file) {
        try {
            DmnModelInstance table = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            int decisions = table.getModelElementsByType(Decision.class).size();
            Refusal.when(decisions != 1, "“" + file.name() + "” holds " + decisions + " decisions. Please keep one table in each file.");
            return table;
        } catch (ModelException unreadable) {
            Refusal refusal = new Refusal("“" + file.name() + "” cannot be read as a table. Open it in the Modeler, look for what it "
                    + "marks in red, and save it again.");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private static String notOurs(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String why = switch (ending) {
            case "cmmn", "xml" -> "Only drawings (.bpmn), tables (.dmn) and forms (.form) can be.";
            case "html", "htm" -> "Pages that somebody wrote could do anything in a worker's browser: make a form (.form) in the Modeler instead.";
            case "js", "groovy", "py", "rb", "class", "jar" -> "Programs cannot be: what has to be worked out belongs in the application.";
            case "bpmn", "dmn", "form" -> "Write its ending in small letters.";
            default -> "Only drawings (.bpmn), tables (.dmn) and forms (.form) can be; leave other files out.";
        };
        return "“" + name + "” cannot be deployed. " + why;
    }
}
