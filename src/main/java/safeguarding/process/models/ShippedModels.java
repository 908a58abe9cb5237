package safeguarding.process.models;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.model.Objection;
import safeguarding.ownership.Releases.Held;

/**
 * When the application starts, its models come into force: all of them in an empty house, afterwards those that this release changed and no
 * owner has. A restart makes no new version of anything, and whatever waits for a choice, work goes on.
 */
@Component
@Order(1)
class ShippedModels implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);

    private final EngineReleases releases;

    ShippedModels(EngineReleases releases) {
        this.releases = releases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Objection> objections = releases.follow();
        if (!objections.isEmpty()) {
            LOG.warn("This release has changed models that do not go together with what was changed here. None of them was put in force; "
                    + "everything runs on as before. Please look at the Models page. {}",
                    objections.stream().map(Objection::text).collect(Collectors.joining(" ")));
            return;
        }
        List<Held> held = releases.held();
        if (!held.isEmpty()) {
            LOG.warn("This release brings a new version of what was changed here: {}. Yours stays in force until somebody chooses on the Models "
                    + "page.", held.stream().map(Held::name).collect(Collectors.joining(", ")));
        }
    }
}
