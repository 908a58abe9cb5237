package safeguarding.process.models;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who put models in force, when and why, in the same breath as the engine takes them in. */
@Component
class DeploymentJournal {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeploymentJournal(@Lazy JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(String deployment, Hand hand, String source) {
        jdbc.sql("insert into model_deployment (deployment_id, deployed_by, deployed_at, because, source) values (?, ?, ?, ?, ?)")
                .params(deployment, hand.by(), Timestamp.from(clock.instant()), hand.because(), source).update();
    }
}
