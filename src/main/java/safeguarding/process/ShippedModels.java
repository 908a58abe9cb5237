package safeguarding.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms that come with the application. Their names are the same however it is run, and what has
 * not changed is not deployed again, so a restart never makes a new version and never overrules a process owner.
 */
@Component
@Order(1)
class ShippedModels implements ApplicationRunner {

    static final String DEPLOYMENT = "msp-enquiries";
    private static final String[] FOLDERS = {"processes/*.bpmn", "processes/at-any-time/*.bpmn", "processes/*.dmn", "forms/*.form"};

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ShippedModels(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name(DEPLOYMENT).source(DEPLOYMENT)
                .enableDuplicateFiltering(true);
        for (String folder : FOLDERS) {
            for (Resource resource : sorted(resources.getResources("classpath*:" + folder))) {
                try (InputStream content = resource.getInputStream()) {
                    deployment.addInputStream(folder.substring(0, folder.indexOf('*')) + resource.getFilename(), content);
                }
            }
        }
        deployment.deploy();
    }

    private static Resource[] sorted(Resource[] found) {
        Arrays.sort(found, Comparator.comparing(Resource::getFilename));
        return found;
    }
}
