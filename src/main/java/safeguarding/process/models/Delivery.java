package safeguarding.process.models;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.ownership.ModelFile;
import safeguarding.process.webapp.DeploymentSentence;

/** Hands files to the engine from inside the application. Whether somebody may was decided at the door. */
@Component
class Delivery {

    private final RepositoryService repository;
    private final IdentityService identity;

    Delivery(RepositoryService repository, IdentityService identity) {
        this.repository = repository;
        this.identity = identity;
    }

    /** All of them or none. @throws Refusal in plain words; then nothing is changed */
    void send(List<ModelFile> files, String name, String source, Hand hand) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source(source);
        files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        Authentication signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            hand.does(deployment::deploy);
        } catch (NotDeployed refused) {
            throw refusal(refused, refused.getMessage());
        } catch (ProcessEngineException unreadable) {
            throw refusal(unreadable, DeploymentSentence.of(400, unreadable.getClass().getSimpleName(), String.valueOf(unreadable.getMessage())));
        } finally {
            if (signedIn != null) {
                identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }

    private static Refusal refusal(Exception cause, String sentence) {
        Refusal refusal = new Refusal(sentence);
        refusal.initCause(cause);
        return refusal;
    }
}
