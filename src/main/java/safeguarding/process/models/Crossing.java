package safeguarding.process.models;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out whether something that runs can go on with the newest drawing: it is really moved, and then all of it is rolled back. */
@Component
class Crossing {

    private static final int TRIES = 3;

    private final RuntimeService instances;
    private final ManagementService management;
    private final RepositoryService repository;
    private final TransactionTemplate neverKept;

    Crossing(RuntimeService instances, ManagementService management, RepositoryService repository, PlatformTransactionManager transactions) {
        this.instances = instances;
        this.management = management;
        this.repository = repository;
        this.neverKept = new TransactionTemplate(transactions);
    }

    /**
     * Why those that stand alike stay where they are; empty when they can go on. One is tried for all of them, and another one when
     * somebody is working on it at this moment.
     */
    Optional<String> whyNot(MigrationPlan plan, Collection<String> alike) {
        Optional<String> why = Optional.empty();
        for (String instance : alike.stream().limit(TRIES).toList()) {
            try {
                return whyNot(plan, instance);
            } catch (OptimisticLockingException busy) {
                why = Optional.of(WhyItStays.TRY_AGAIN);
            } catch (ProcessEngineException cannot) {
                why = Optional.of(WhyItStays.NO_WAY);
            }
        }
        return why;
    }

    private Optional<String> whyNot(MigrationPlan plan, String instance) {
        BpmnModelInstance older = repository.getBpmnModelInstance(plan.getSourceProcessDefinitionId());
        BpmnModelInstance newest = repository.getBpmnModelInstance(plan.getTargetProcessDefinitionId());
        WhyItStays words = new WhyItStays(older, newest);
        try {
            List<String> waitingAt = instances.getActiveActivityIds(instance);
            Set<String> again = tryIt(plan, instance);
            again.removeIf(event -> older.getModelElementById(event) == null);
            List<String> missed = new StillAhead(older).missedIn(newest, waitingAt);
            return !again.isEmpty() ? Optional.of(words.again(waitingAt, again))
                    : !missed.isEmpty() ? Optional.of(words.missed(waitingAt, missed)) : Optional.empty();
        } catch (MigratingProcessInstanceValidationException cannot) {
            return Optional.of(words.said(cannot.getValidationReport()));
        }
    }

    /** @return the events that would be waited for and are not now: new ones, and those that are over for this one */
    private Set<String> tryIt(MigrationPlan plan, String instance) {
        return neverKept.execute(transaction -> {
            transaction.setRollbackOnly();
            Set<String> before = awaited(instance);
            instances.newMigration(plan).processInstanceIds(instance).execute();
            Set<String> after = awaited(instance);
            after.removeAll(before);
            return after;
        });
    }

    private Set<String> awaited(String instance) {
        Set<String> awaited = new TreeSet<>();
        instances.createEventSubscriptionQuery().processInstanceId(instance).list().forEach(event -> awaited.add(event.getActivityId()));
        management.createJobQuery().processInstanceId(instance).timers().list().forEach(timer -> awaited.add(management
                .createJobDefinitionQuery().jobDefinitionId(timer.getJobDefinitionId()).singleResult().getActivityId()));
        return awaited;
    }
}
