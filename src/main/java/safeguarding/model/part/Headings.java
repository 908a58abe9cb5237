package safeguarding.model.part;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import safeguarding.model.Objection;

/** Every process says what it is called, what it is for, which version it is, and how long its history is kept. */
final class Headings implements Rule {

    @Override
    public Stream<Objection> of(Sheet sheet) {
        Process process = sheet.diagram().process();
        String kept = process.getAttributeValueNs(Sheet.CAMUNDA, "historyTimeToLive");
        return Stream.of(
                say(sheet, blank(process.getName()), "has no name. Click on the empty page and write one in the properties panel."),
                say(sheet, !documented(process), "does not say what it is for. Click on the empty page and write it under “Documentation”."),
                say(sheet, blank(process.getAttributeValueNs(Sheet.CAMUNDA, "versionTag")), "has no version tag. Write one in the properties panel, such as 1.1."),
                say(sheet, kept == null || !kept.matches("P\\d{1,5}D"), "does not say how long its history is kept. Write “P2555D” (seven years) under “Time to live”."),
                say(sheet, !"true".equals(process.getAttributeValue("isExecutable")), "is not marked as executable. Tick “Executable” in the properties panel."),
                say(sheet, sheet.diagram().key() == null || !sheet.diagram().key().matches("[a-z][A-Za-z0-9]*"), "has the id “" + sheet.diagram().key()
                        + "”. Write one that says what it is, such as “" + ReadableIds.camelCase(process.getName(), "homeVisit") + "”."))
                .flatMap(found -> found);
    }

    static boolean documented(BaseElement part) {
        return part.getDocumentations().stream().anyMatch(words -> !blank(words.getTextContent()));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<Objection> say(Sheet sheet, boolean wrong, String sentence) {
        return wrong ? Stream.of(sheet.about(sheet.diagram().process(), sentence, "")) : Stream.empty();
    }
}
