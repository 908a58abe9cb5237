package safeguarding.doors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;

/** Someone at the HTTP door, with or without a name. */
record Visitor(TestRestTemplate http, String user) {

    static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    ResponseEntity<String> get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    ResponseEntity<String> post(String path, Object body) {
        return send(HttpMethod.POST, path, body);
    }

    ResponseEntity<String> send(HttpMethod method, String path, Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return send(method, path, headers, body);
    }

    /** The same with a browser, or with a program that says what it wants. */
    ResponseEntity<String> wanting(String accept, HttpMethod method, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, accept);
        return send(method, path, headers, null);
    }

    private ResponseEntity<String> send(HttpMethod method, String path, HttpHeaders headers, Object body) {
        if (user != null) {
            headers.setBasicAuth(user, user);
        }
        return http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    }

    /** Answers in the way the engine's REST API wants them. */
    static Map<String, Object> variables(Map<String, Object> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> variables.put(name, value instanceof List<?> || value instanceof Map<?, ?>
                ? Map.of("value", json(value), "type", "Json") : value == null ? Map.of() : Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private static String json(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
