package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.http.HttpStatus;
import safeguarding.doors.Deploying;
import safeguarding.ownership.Kind;

/** However often it starts, the application deploys an unchanged model once; and it never overrules a process owner. */
class ShippedModelsTest extends Deployments {

    @Autowired ShippedModels starting;

    @Test
    void starting_again_makes_no_new_version_of_anything() {
        List<Long> before = traces();
        starting.run(new DefaultApplicationArguments());
        starting.run(new DefaultApplicationArguments());
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void every_model_and_form_is_deployed_under_the_same_name_wherever_it_runs() {
        List<String> names = repository.createDeploymentQuery().deploymentSource(EngineReleases.NAME).list().stream()
                .flatMap(deployment -> repository.getDeploymentResourceNames(deployment.getId()).stream()).distinct().sorted().toList();
        assertThat(names).isEqualTo(Stream.of("processes", "forms").flatMap(ShippedModelsTest::files).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"redrawn", EngineReleases.NAME})
    void a_diagram_changed_by_a_process_owner_is_a_new_version_and_a_restart_leaves_it_in_force(String name) {
        Shelved before = inForce(Kind.DRAWING, "enquiry");
        Drawn changed = Drawn.shipped("processes/0-enquiry.bpmn").with("Talk with the person again", "Talk with the person once more");
        assertThat(Deploying.as(http, "processowner", name, changed.as("0-enquiry.bpmn")).getStatusCode()).isEqualTo(HttpStatus.OK);
        Shelved after = inForce(Kind.DRAWING, "enquiry");
        assertThat(after.version()).isEqualTo(before.version() + 1);
        starting.run(new DefaultApplicationArguments());
        assertThat(inForce(Kind.DRAWING, "enquiry")).isEqualTo(after);
    }

    private static Stream<String> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
