package safeguarding.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Advice for the conversation at hand. A form that a process owner has added gets the general page. */
@RestController
class GuidancePage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @GetMapping("/guidance/{formId}")
    ResponseEntity<Resource> guidance(@PathVariable String formId) {
        return ResponseEntity.ok().contentType(HTML).body(page(formId));
    }

    private static Resource page(String formId) {
        // Only letters and digits: nothing else on the classpath can be asked for.
        Resource page = new ClassPathResource("guidance/" + formId.replaceAll("[^A-Za-z0-9]", "") + ".html");
        return page.exists() ? page : new ClassPathResource("guidance/general.html");
    }
}
