package safeguarding.model.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import safeguarding.model.Diagram;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;

/** The drawings that we ship, with a few lines of them drawn differently. */
final class Redrawn {

    private final Map<String, String> files = new LinkedHashMap<>();

    /** Begins with one drawing, by its file. */
    static Redrawn of(String file) {
        return new Redrawn().and(file);
    }

    /** Goes on with another one. */
    Redrawn and(String file) {
        files.put(file, read(file));
        return this;
    }

    /** Lets an arrow of the last drawing lead somewhere else. */
    Redrawn leads(String flow, String target) {
        return put("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]* targetRef=\")[^\"]+\"", "$1" + target + "\"");
    }

    /** Draws something more into the last drawing. */
    Redrawn draw(String xml) {
        return put("(?s)^(.*?)(<bpmn:startEvent )", "$1" + xml + "$2");
    }

    /** Puts something else in the place of what is there. */
    Redrawn put(String pattern, String instead) {
        String last = List.copyOf(files.keySet()).get(files.size() - 1);
        String redrawn = files.get(last).replaceAll(pattern, instead);
        assertThat(redrawn).as(last + " redrawn").isNotEqualTo(files.get(last));
        files.put(last, redrawn);
        return this;
    }

    /** What the ways through all drawings, with these in place, are objected to for. */
    List<String> objections() {
        Library library = Shipped.library().with(files.entrySet().stream().map(file ->
                Diagram.read(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8))).toList());
        List<Objection> found = new ArrayList<>();
        WayChecks.all().forEach(check -> found.addAll(check.of(library, library.diagrams().keySet())));
        return found.stream().map(Objection::text).collect(Collectors.toList());
    }

    static String arrow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\" />";
    }

    static String arrow(String id, String from, String to, String asks) {
        return arrow(id, from, to).replace(" />", "><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">\\${" + asks
                + "}</bpmn:conditionExpression></bpmn:sequenceFlow>");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("processes", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
