package safeguarding.process.models;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;

/** Says to a process owner why something that runs on an older drawing cannot go on with the newest. */
record WhyItStays(BpmnModelInstance older, BpmnModelInstance newest) {

    static final String TRY_AGAIN = "Somebody was working on it just now. Please look again in a moment.";
    static final String NO_WAY = "The engine cannot carry it over as it stands now. It goes on with the drawing it has.";

    /** @param report what the engine found when it tried */
    String said(MigratingProcessInstanceValidationReport report) {
        String sentences = Stream.concat(
                report.getActivityInstanceReports().stream().map(MigratingActivityInstanceValidationReport::getSourceScopeId),
                report.getTransitionInstanceReports().stream().map(waiting -> waiting.getSourceScopeId()))
                .distinct().sorted().map(this::place).collect(Collectors.joining(" "));
        return sentences.isEmpty() ? NO_WAY : sentences;
    }

    /** @param missed what is still to come in the older drawing, and stands before where they wait in the newest */
    String missed(Collection<String> waitingAt, List<String> missed) {
        return "It waits at " + names(older, waitingAt) + ". In the newest drawing " + names(newest, missed)
                + (missed.size() == 1 ? " comes before that, so it would be missed." : " come before that, so they would be missed.");
    }

    /** @param events what is over for it, and would be waited for once more: all of them, when something has stopped the rest */
    String again(Collection<String> waitingAt, Collection<String> events) {
        return events.size() == 1 ? "For this one " + names(older, events) + " is over. In the newest drawing it would begin again."
                : "It waits at " + names(older, waitingAt) + ". What else can happen in its drawing is over for it, "
                        + "and would begin again in the newest.";
    }

    private String place(String id) {
        String plain = id.replaceFirst("#.*", "");
        ModelElementInstance there = newest.getModelElementById(plain);
        String waits = "It waits at " + name(older, plain) + ", which ";
        if (there == null) {
            return waits + "the newest drawing does not have.";
        }
        return there.getElementType().getTypeName().equals(older.getModelElementById(plain).getElementType().getTypeName())
                ? waits + "stands in another box in the newest drawing."
                : waits + "is another kind of step in the newest drawing.";
    }

    private static String names(BpmnModelInstance drawing, Collection<String> ids) {
        return ids.stream().sorted().map(id -> name(drawing, id)).collect(Collectors.joining(" and "));
    }

    private static String name(BpmnModelInstance drawing, String id) {
        return "“" + (drawing.getModelElementById(id) instanceof FlowElement part ? Diagram.called(part) : id) + "”";
    }
}
