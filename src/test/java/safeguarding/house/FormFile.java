package safeguarding.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A form as it lies in {@code forms/}, read without any of the code that it is to be compared with. */
public record FormFile(String name, JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, FormFile> READ = new ConcurrentHashMap<>();

    /** Every form, by name. */
    public static List<FormFile> all() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().map(FormFile::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static FormFile of(String id) {
        return READ.computeIfAbsent(id, name -> read(Path.of("forms", name + ".form")));
    }

    /** Every component, also those within groups and lists. */
    public List<JsonNode> components() {
        List<JsonNode> found = new ArrayList<>();
        collect(json.path("components"), found, true);
        return found;
    }

    /** The questions outside lists that can be answered, and the lists themselves. */
    public List<JsonNode> questions() {
        List<JsonNode> found = new ArrayList<>();
        collect(json.path("components"), found, false);
        return found.stream().filter(component -> !component.path("readonly").asBoolean()).filter(component -> component.has("key") || component.path("type").asText().equals("dynamiclist")).toList();
    }

    /** The keys under which the answers arrive. */
    public List<String> keys() {
        return questions().stream().map(FormFile::key).toList();
    }

    public static String key(JsonNode component) {
        return component.path(component.path("type").asText().equals("dynamiclist") ? "path" : "key").asText();
    }

    /** The codes that a question offers; empty when it offers none. */
    public static List<String> codes(JsonNode component) {
        JsonNode[] values = new JsonNode[component.path("values").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component.path("values").get(i);
        }
        return Arrays.stream(values).map(value -> value.path("value").asText()).toList();
    }

    private static void collect(JsonNode components, List<JsonNode> found, boolean intoLists) {
        for (JsonNode component : components) {
            found.add(component);
            if (intoLists || !component.path("type").asText().equals("dynamiclist")) {
                collect(component.path("components"), found, intoLists);
            }
        }
    }

    private static FormFile read(Path file) {
        try {
            return new FormFile(file.getFileName().toString(), JSON.readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
