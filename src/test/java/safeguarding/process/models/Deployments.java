package safeguarding.process.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.house.RealHouse;
import safeguarding.ownership.Kind;

/** What tests that deploy share: whatever they put in force is gone again afterwards. */
@RealHouse
abstract class Deployments {

    @Autowired TestRestTemplate http;
    @Autowired RepositoryService repository;
    @Autowired JdbcClient jdbc;
    @Autowired EngineModels models;
    @Autowired ShippedFiles shipped;
    @Autowired ReleaseJournal answers;

    private Set<String> before;

    @BeforeEach
    void rememberWhatIsThere() {
        before = deployments();
    }

    @AfterEach
    void takesEverythingAwayAgain() {
        deployments().stream().filter(deployment -> !before.contains(deployment)).forEach(deployment -> repository.deleteDeployment(deployment, true));
        List<Handed> ours = shipped.get().stream().map(Handed::of).toList();
        var answered = answers.lastAnswered();
        answers.write(ours.stream().filter(one -> !one.mark().equals(answered.get(ReleaseJournal.name(one.kind(), one.key())))).toList(),
                ReleaseJournal.Choice.FOLLOWED, new Hand(null, null));
    }

    /** How many there are of everything that a deployment leaves behind. */
    List<Long> traces() {
        return Stream.of("act_re_procdef", "act_re_camformdef", "act_re_decision_def", "act_re_decision_req_def", "act_re_case_def",
                "act_re_deployment", "act_ge_bytearray", "act_ru_authorization", "act_ru_job", "act_ru_event_subscr", "model_deployment", "model_decision")
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    Shelved inForce(Kind kind, String key) {
        return models.editions(kind, key).get(0);
    }

    String text(Shelved model) {
        return new String(models.content(model), StandardCharsets.UTF_8);
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().list().stream().map(Deployment::getId).collect(Collectors.toSet());
    }
}
