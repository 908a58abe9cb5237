package safeguarding.model.shown;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import safeguarding.gate.Refusal;

/**
 * A decision table read row by row.
 *
 * @param asks    heads of the columns that are asked
 * @param answers heads of the columns that are answered
 */
public record TableSheet(String key, String name, List<String> asks, List<String> answers, List<Row> rows) {

    /** One row. @param cells what is asked and answered, in the order of the columns; @param because what the row says of itself */
    public record Row(String id, List<String> cells, String because) {
    }

    /** @throws Refusal in a process owner's words when this is no table */
    public static TableSheet read(String file, byte[] content) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
            Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
            Collection<DecisionTable> tables = model.getModelElementsByType(DecisionTable.class);
            Refusal.when(decisions.size() != 1 || tables.size() != 1, "“" + file + "” must hold exactly one decision table.");
            Decision decision = decisions.iterator().next();
            DecisionTable table = tables.iterator().next();
            return new TableSheet(decision.getId(), decision.getName() == null ? decision.getId() : decision.getName(),
                    table.getInputs().stream().map(input -> words(input.getLabel(), input.getId())).toList(),
                    table.getOutputs().stream().map(output -> words(output.getLabel(), output.getName())).toList(),
                    table.getRules().stream().map(TableSheet::row).toList());
        } catch (ModelException unreadable) {
            Refusal refusal = new Refusal("“" + file + "” cannot be read as a table. Open it in the Modeler and save it again.");
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private static Row row(Rule rule) {
        List<String> cells = Stream.concat(rule.getInputEntries().stream().map(entry -> text(entry.getText())),
                rule.getOutputEntries().stream().map(entry -> text(entry.getText()))).toList();
        Description because = rule.getDescription();
        return new Row(rule.getId(), cells, because == null ? "" : because.getTextContent().strip());
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    private static String words(String label, String otherwise) {
        return label == null || label.isBlank() ? otherwise == null ? "" : otherwise : label;
    }
}
