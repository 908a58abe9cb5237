package safeguarding.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes on some of what the people in the stories said, so that there is learning to look at. Learning that anybody has begun is left alone. */
@Component
@Profile("demo")
@Order(8)
@ConditionalOnProperty(name = "msp.demo.stories", matchIfMissing = true)
class DemoLearning implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLearning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from learning_step").query(Long.class).single() == 0) {
            List<Long> items = jdbc.sql("select item_entry from learning_item order by item_entry").query(Long.class).list();
            items.stream().limit(1).forEach(item -> {
                step(item, "INFORMATION", "practitioner", "OPEN", null);
                step(item, "INFORMATION", "practitioner", "CLOSED", "We ask on the first day: letters, or calls? The answer stands at the top of every form.");
            });
            items.stream().skip(2).limit(1).forEach(item -> step(item, "INFORMATION", "colleague", "OPEN", "We try a card with the next three dates on it."));
        }
    }

    private void step(long item, String theme, String owner, String state, String whatChanged) {
        jdbc.sql("insert into learning_step (item_entry, theme, owner, state, what_changed, written_by, written_at) values (?, ?, ?, ?, ?, 'manager', ?)")
                .param(item).param(theme).param(owner).param(state).param(whatChanged).param(OffsetDateTime.now(clock)).update();
    }
}
