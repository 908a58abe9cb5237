package safeguarding.model.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A form of ours, or a new one, as somebody changes it in the Modeler. */
public final class Redrawn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;

    private Redrawn(ObjectNode json) {
        this.json = json;
    }

    /** A form as we ship it. */
    public static Redrawn form(String id) {
        try {
            return new Redrawn((ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("forms", id + ".form"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A form that somebody begins from nothing. */
    public static Redrawn fresh(String id) {
        return new Redrawn(object("{'type': 'default', 'id': '" + id + "', 'schemaVersion': 16, 'components': []}"));
    }

    /** The ids of all forms that we ship. */
    public static List<String> shipped() {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - 5)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With one more part at the end; quotes may be single ones. */
    public Redrawn with(String part) {
        ((ArrayNode) json.withArray("components")).add(object(part));
        return this;
    }

    /** With one setting of the whole form. */
    public Redrawn set(String name, Object value) {
        json.putPOJO(name, value);
        return this;
    }

    /** With the part of this key changed, see {@link Part#path()}; a text or a group is found by its id. */
    public Redrawn change(String path, Consumer<ObjectNode> change) {
        change.accept((ObjectNode) part(path).json());
        return this;
    }

    public Redrawn without(String path) {
        Part gone = part(path);
        JsonNode around = gone.around().isEmpty() ? json : gone.around().get(gone.around().size() - 1).json();
        ArrayNode components = (ArrayNode) around.path("components");
        for (int n = 0; n < components.size(); n++) {
            if (components.get(n) == gone.json()) {
                components.remove(n);
                return this;
            }
        }
        throw new AssertionError(path);
    }

    /** What the guard finds, as sentences. */
    public List<String> sentences(Ours ours) {
        return FormGuard.of(file(), ours).stream().map(objection -> objection.sentence()).toList();
    }

    public FormFile file() {
        return FormFile.read(json.path("id").asText() + ".form", bytes());
    }

    public byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Part part(String path) {
        List<Part> parts = new ArrayList<>(new FormFile("", json).parts());
        return parts.stream().filter(part -> part.path().equals(path) || part.id().equals(path)).findFirst().orElseThrow();
    }

    private static ObjectNode object(String singleQuoted) {
        try {
            return (ObjectNode) JSON.readTree(singleQuoted.replace('\'', '"'));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
