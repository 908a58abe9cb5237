package safeguarding.process.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Puts together what stands at the same places of a drawing: what holds for one of them holds for all, however many there are. */
@Component
class Alike {

    private final RuntimeService instances;
    private final ManagementService management;

    Alike(RuntimeService instances, ManagementService management) {
        this.instances = instances;
        this.management = management;
    }

    /** Who runs on this version. @return groups of process instances that stand alike; each by its number, with its reference */
    List<Map<String, String>> on(String definition) {
        Map<String, List<ExecutionEntity>> tokens = instances.createExecutionQuery().processDefinitionId(definition).list().stream()
                .map(ExecutionEntity.class::cast).collect(Collectors.groupingBy(ExecutionEntity::getProcessInstanceId, LinkedHashMap::new,
                        Collectors.toList()));
        Map<String, List<String>> timers = management.createJobQuery().processDefinitionId(definition).list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .collect(Collectors.groupingBy(Job::getProcessInstanceId, Collectors.mapping(Job::getJobDefinitionId, Collectors.toList())));
        Map<String, Map<String, String>> alike = new LinkedHashMap<>();
        tokens.forEach((instance, those) -> alike.computeIfAbsent(below(null, those)
                + timers.getOrDefault(instance, List.of()).stream().sorted().toList(), shape -> new LinkedHashMap<>())
                .put(instance, reference(those)));
        return List.copyOf(alike.values());
    }

    /** The tree of tokens as text, the same for all that stand alike. */
    private static String below(String parent, List<ExecutionEntity> tokens) {
        return tokens.stream().filter(token -> parent == null ? token.getParentId() == null : parent.equals(token.getParentId()))
                .map(token -> token.getActivityId() + (token.isActive() ? "!" : "") + (token.isConcurrent() ? "|" : "")
                        + (token.isScope() ? "#" : "") + (token.isEventScope() ? "~" : "") + token.getSuspensionState()
                        + "(" + below(token.getId(), tokens) + ")")
                .sorted().collect(Collectors.joining(","));
    }

    private static String reference(List<ExecutionEntity> tokens) {
        return tokens.stream().filter(token -> token.getParentId() == null).map(ExecutionEntity::getBusinessKey)
                .map(key -> key == null ? "–" : key).findFirst().orElse("–");
    }
}
