package safeguarding.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import safeguarding.model.form.FormFile;

/** The forms that came with this release, as they lie in it. */
@Component
class ShippedForms {

    private final Map<String, FormFile> byId = new TreeMap<>();

    ShippedForms(ResourcePatternResolver resources) throws IOException {
        for (Resource file : resources.getResources("classpath*:forms/*.form")) {
            try (InputStream json = file.getInputStream()) {
                FormFile form = FormFile.read(file.getFilename(), json.readAllBytes());
                byId.put(form.id(), form);
            }
        }
    }

    Optional<FormFile> find(String form) {
        return Optional.ofNullable(byId.get(form));
    }

    Collection<FormFile> all() {
        return byId.values();
    }
}
