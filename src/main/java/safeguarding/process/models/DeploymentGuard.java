package safeguarding.process.models;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.model.Objection;
import safeguarding.ownership.ModelFile;

/**
 * Stands where every deployment must pass, whichever way it comes. What is in force already, and only read again after a restart, is
 * never judged: a stricter guard breaks nothing that runs.
 */
@Component
class DeploymentGuard extends AbstractProcessEnginePlugin implements Deployer {

    private final Verdict verdict;
    private final DeploymentJournal journal;

    DeploymentGuard(@Lazy Verdict verdict, @Lazy DeploymentJournal journal) {
        this.verdict = verdict;
        this.journal = journal;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreDeployers() == null) {
            engine.setCustomPreDeployers(new ArrayList<>());
        }
        engine.getCustomPreDeployers().add(this);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<Objection> objections = deployment.getTenantId() != null ? List.of(oneHouse()) : verdict.against(deployment.getResources().values()
                .stream().map(resource -> new ModelFile(resource.getName(), resource.getBytes())).toList());
        if (!objections.isEmpty()) {
            throw new NotDeployed(objections);
        }
        journal.write(deployment.getId(), Hand.atWork().orElseGet(() ->
                new Hand(Context.getCommandContext().getAuthenticatedUserId(), null)), deployment.getSource());
    }

    /** Beside the models in force there would be others of the same name, which nobody has held against them. */
    private static Objection oneHouse() {
        return new Objection("", "", "Please leave “Tenant ID” empty. There is one set of models, and it is for everybody.", "");
    }
}
