package safeguarding.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.process.form.FormSchema;

/** The forms as the process owners last deployed them. To be asked inside an engine command only. */
@Component
class DeployedForms {

    /** A form in force: which version it is and what it asks. */
    record Deployed(int version, FormSchema schema) {
    }

    private final Map<String, Deployed> byDefinition = new ConcurrentHashMap<>();

    Deployed find(CamundaFormRef reference, String deploymentId) {
        CamundaFormDefinition definition = Context.getCommandContext()
                .runWithoutAuthorization(new GetCamundaFormDefinitionCmd(reference, deploymentId));
        if (definition == null) {
            throw new Refusal("The form “" + reference.getKey() + "” has not been deployed. Please tell a process owner.");
        }
        return byDefinition.computeIfAbsent(definition.getId(), id -> read(definition));
    }

    private static Deployed read(CamundaFormDefinition definition) {
        try (InputStream json = Context.getCommandContext().runWithoutAuthorization(
                new GetDeploymentResourceCmd(definition.getDeploymentId(), definition.getResourceName()))) {
            return new Deployed(definition.getVersion(), FormSchema.read(json));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
