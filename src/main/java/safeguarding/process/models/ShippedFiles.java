package safeguarding.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import safeguarding.ownership.ModelFile;

/** The models and forms that come with this release of the application. Their names are the same however it is run. */
@Component
class ShippedFiles implements Supplier<List<ModelFile>> {

    private static final String[] FOLDERS = {"processes/*.bpmn", "processes/at-any-time/*.bpmn", "processes/*.dmn", "forms/*.form"};

    private final ResourcePatternResolver resources;

    ShippedFiles(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public List<ModelFile> get() {
        try {
            List<ModelFile> files = new ArrayList<>();
            for (String folder : FOLDERS) {
                for (Resource resource : sorted(resources.getResources("classpath*:" + folder))) {
                    try (InputStream content = resource.getInputStream()) {
                        files.add(new ModelFile(folder.substring(0, folder.indexOf('*')) + resource.getFilename(), content.readAllBytes()));
                    }
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Resource[] sorted(Resource[] found) {
        Arrays.sort(found, Comparator.comparing(Resource::getFilename));
        return found;
    }
}
