package safeguarding.process.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/**
 * Which place in an older drawing is which place in the newest: the one with the same id, also when it now stands inside another box.
 * A timer that runs keeps the day it was set for; what is listened for is what the newest drawing listens for.
 */
@Component
class SamePlaces {

    private final RepositoryService repository;
    private final RuntimeService instances;

    SamePlaces(RepositoryService repository, RuntimeService instances) {
        this.repository = repository;
        this.instances = instances;
    }

    MigrationPlan plan(String older, String newest) {
        MigrationPlan equal = instances.createMigrationPlan(older, newest).mapEqualActivities().updateEventTriggers().build();
        Map<String, Boolean> heard = new LinkedHashMap<>();
        equal.getInstructions().forEach(place -> heard.put(place.getSourceActivityId(), place.isUpdateEventTrigger()));
        BpmnModelInstance from = repository.getBpmnModelInstance(older);
        timers(from).forEach(timer -> heard.computeIfPresent(timer, (id, update) -> false));
        Set<String> elsewhere = sameKind(from, repository.getBpmnModelInstance(newest));
        elsewhere.removeAll(heard.keySet());
        return widest(older, newest, heard, elsewhere);
    }

    /** As many as the engine can carry over; what it cannot is left out, and said where something waits there. */
    private MigrationPlan widest(String older, String newest, Map<String, Boolean> heard, Set<String> elsewhere) {
        MigrationPlanBuilder plan = instances.createMigrationPlan(older, newest);
        heard.forEach((id, update) -> {
            MigrationInstructionBuilder place = plan.mapActivities(id, id);
            if (update) {
                place.updateEventTrigger();
            }
        });
        elsewhere.forEach(id -> plan.mapActivities(id, id));
        try {
            return plan.build();
        } catch (MigrationPlanValidationException tooWide) {
            if (elsewhere.isEmpty()) {
                throw tooWide;
            }
            Set<String> impossible = tooWide.getValidationReport().getInstructionReports().stream()
                    .map(report -> report.getMigrationInstruction()).map(MigrationInstruction::getSourceActivityId)
                    .filter(elsewhere::contains).collect(Collectors.toSet());
            Set<String> fewer = new TreeSet<>(elsewhere);
            fewer.removeAll(impossible.isEmpty() ? elsewhere : impossible);
            return widest(older, newest, heard, fewer);
        }
    }

    private static Set<String> sameKind(BpmnModelInstance from, BpmnModelInstance to) {
        return nodes(from).filter(node -> node instanceof Activity || node instanceof CatchEvent)
                .filter(node -> to.getModelElementById(node.getId()) instanceof FlowNode there
                        && there.getElementType().getTypeName().equals(node.getElementType().getTypeName()))
                .map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> timers(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(TimerEventDefinition.class).stream().map(timer -> timer.getParentElement())
                .map(FlowNode.class::cast).map(FlowNode::getId).toList();
    }

    private static Stream<FlowNode> nodes(BpmnModelInstance drawing) {
        return drawing.getModelElementsByType(FlowNode.class).stream();
    }
}
