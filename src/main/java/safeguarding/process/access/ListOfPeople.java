package safeguarding.process.access;

import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's list of people, for what the house itself has to know of them: whoever works has no right to read it, and does not get to see it. */
@Component
class ListOfPeople {

    private final ProcessEngine engine;

    ListOfPeople(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /** Asks within the engine's command under way or in one of its own, so that it can be asked from anywhere. */
    <T> T ask(Function<IdentityService, T> question) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> question.apply(engine.getIdentityService())));
    }
}
