package safeguarding.process.models;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import safeguarding.model.form.FormFile;

/** The forms that came with this release, as they lie in it. */
@Component
class ShippedForms {

    private final Map<String, FormFile> byId = new TreeMap<>();

    ShippedForms(ShippedFiles files) {
        files.get().stream().filter(file -> file.name().endsWith(".form")).map(file -> FormFile.read(file.name(), file.content()))
                .forEach(form -> byId.put(form.id(), form));
    }

    Optional<FormFile> find(String form) {
        return Optional.ofNullable(byId.get(form));
    }

    Collection<FormFile> all() {
        return byId.values();
    }
}
