package safeguarding.ownership;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Somebody at the Models page, as their browser sends it. */
record Uploading(TestRestTemplate http, String user, Map<String, String> headers) {

    Uploading(TestRestTemplate http, String user) {
        this(http, user, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    Uploading from(Map<String, String> elsewhere) {
        return new Uploading(http, user, elsewhere);
    }

    ResponseEntity<String> get(String path) {
        return template().getForEntity(path, String.class);
    }

    /** @param filesAndContents name, content, name, content… */
    ResponseEntity<String> check(String... filesAndContents) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        for (int i = 0; i < filesAndContents.length; i += 2) {
            String name = filesAndContents[i];
            parts.add("file", new ByteArrayResource(filesAndContents[i + 1].getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return name;
                }
            });
        }
        return post("/models/check", parts);
    }

    /** Deploys what was checked: the page carries it along. */
    ResponseEntity<String> deploy(String name, String content, String because) {
        return post("/models/deploy", new LinkedMultiValueMap<>(Map.of("keptName", java.util.List.of(name), "because", java.util.List.of(because),
                "keptContent", java.util.List.of(Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8))))));
    }

    ResponseEntity<String> post(String path, MultiValueMap<String, Object> parts) {
        HttpHeaders sent = new HttpHeaders();
        sent.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.forEach(sent::set);
        return template().postForEntity(path, new HttpEntity<>(parts, sent), String.class);
    }

    private TestRestTemplate template() {
        return (user == null ? http : http.withBasicAuth(user, user))
                .withRequestFactorySettings(settings -> settings.withRedirects(Redirects.DONT_FOLLOW));
    }
}
