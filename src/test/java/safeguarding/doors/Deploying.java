package safeguarding.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import safeguarding.ownership.ModelFile;

/** Deploys files the way the Camunda Modeler does. */
public final class Deploying {

    private Deploying() {
    }

    public static ResponseEntity<String> as(TestRestTemplate http, String user, String file) {
        try {
            return as(http, user, "redrawn", new ModelFile(Path.of(file).getFileName().toString(), Files.readAllBytes(Path.of(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static ResponseEntity<String> as(TestRestTemplate http, String user, String name, ModelFile... files) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", name);
        parts.add("deployment-source", "Camunda Modeler");
        for (ModelFile file : files) {
            parts.add(file.name(), new ByteArrayResource(file.content()) {
                @Override
                public String getFilename() {
                    return file.name();
                }
            });
        }
        return send(http, user, parts);
    }

    public static ResponseEntity<String> send(TestRestTemplate http, String user, LinkedMultiValueMap<String, Object> parts) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(user, user).postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }
}
