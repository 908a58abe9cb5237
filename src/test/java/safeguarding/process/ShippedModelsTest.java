package safeguarding.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.house.RealHouse;

/** However often it starts, the application deploys an unchanged model once; and it never overrules a process owner. */
@RealHouse
class ShippedModelsTest {

    @Autowired ShippedModels shipped;
    @Autowired RepositoryService repository;
    @Autowired TestRestTemplate http;
    @Autowired JdbcClient jdbc;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void takesTheOwnersDiagramsAwayAgain() {
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void starting_again_makes_no_new_version_of_anything() throws IOException {
        List<Long> before = versions();
        shipped.run(new DefaultApplicationArguments());
        shipped.run(new DefaultApplicationArguments());
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void every_model_and_form_is_deployed_under_the_same_name_wherever_it_runs() {
        List<String> names = repository.createDeploymentQuery().deploymentSource(ShippedModels.DEPLOYMENT).list().stream()
                .flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream()).distinct().sorted().toList();
        assertThat(names).isEqualTo(Stream.of("processes", "forms").flatMap(ShippedModelsTest::files).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"redrawn", ShippedModels.DEPLOYMENT})
    void a_diagram_changed_by_a_process_owner_is_a_new_version_and_a_restart_leaves_it_in_force(String name) throws IOException {
        ProcessDefinition before = inForce();
        assertThat(deploy(name, drawing().replace("Talk with the person again", "Talk with the person once more")).getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ProcessDefinition after = inForce();
        deployed.add(after.getDeploymentId());
        assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
        shipped.run(new DefaultApplicationArguments());
        assertThat(inForce().getId()).isEqualTo(after.getId());
    }

    private ProcessDefinition inForce() {
        return repository.createProcessDefinitionQuery().processDefinitionKey("enquiry").latestVersion().singleResult();
    }

    private List<Long> versions() {
        return Stream.of("act_re_procdef", "act_re_camformdef", "act_re_decision_def", "act_re_deployment", "act_ge_bytearray")
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private ResponseEntity<String> deploy(String name, String drawing) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", name);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("file", new ByteArrayResource(drawing.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "processes/0-enquiry.bpmn";
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth("processowner", "processowner").postForEntity("/engine-rest/deployment/create",
                new HttpEntity<>(parts, headers), String.class);
    }

    private static String drawing() throws IOException {
        return Files.readString(Path.of("processes/0-enquiry.bpmn"));
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
