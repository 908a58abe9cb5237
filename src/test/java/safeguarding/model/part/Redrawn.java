package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ListAssert;
import safeguarding.model.Check;
import safeguarding.model.Diagram;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;

/** A shipped drawing that somebody redrew, and what the checks say to it. */
final class Redrawn {

    private final String key;
    private final String xml;

    private Redrawn(String key, String xml) {
        this.key = key;
        this.xml = xml;
    }

    static Redrawn of(String key) {
        try {
            return new Redrawn(key, Files.readString(Path.of("processes", Shipped.library().find(key).orElseThrow().file())).replace("&#39;", "'"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with one text exchanged everywhere; it must be there. */
    Redrawn with(String old, String now) {
        assertThat(xml).contains(old);
        return new Redrawn(key, xml.replace(old, now));
    }

    /** The same with something put in, behind the last step and before the notes. */
    Redrawn and(String more) {
        int notes = xml.indexOf("<bpmn:textAnnotation ");
        int place = notes < 0 ? xml.indexOf("</bpmn:process>") : notes;
        return new Redrawn(key, xml.substring(0, place) + more + xml.substring(place));
    }

    /** The same with an arrow put in. */
    Redrawn arrow(String from, String to) {
        return and("<bpmn:sequenceFlow id='flow_" + from + "_" + to + "' name='So' sourceRef='" + from + "' targetRef='" + to + "' />");
    }

    /** The same with an arrow led elsewhere. */
    Redrawn lead(String flow, String now) {
        Matcher arrow = Pattern.compile("(id=[\"']" + flow + "[\"'][^>]*targetRef=[\"'])(\\w+)").matcher(xml);
        assertThat(arrow.find()).isTrue();
        return new Redrawn(key, arrow.replaceFirst("$1" + now));
    }

    Diagram diagram() {
        return Diagram.read(key + ".bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    List<Objection> objections() {
        return objections(Shipped.library().with(List.of(diagram())));
    }

    static List<Objection> objections(Library library) {
        List<Objection> all = new ArrayList<>();
        for (Check check : Parts.all()) {
            all.addAll(check.of(library, library.diagrams().keySet()));
        }
        return all;
    }

    /** The sentences that a process owner reads. */
    ListAssert<String> says() {
        return assertThat(objections().stream().map(Objection::text).toList());
    }

    /** That this sentence is among them, and that the one who reads it needs no programmer. */
    void isRefused(String sentence) {
        says().contains(sentence).allSatisfy(text -> assertThat(text).matches("(?s)[“A-Z].*\\.").doesNotContain("null", "Exception", "sequenceFlow", "flowNode"));
    }

    /** That this is the only thing wrong. */
    void isRefusedOnlyWith(String... sentences) {
        says().containsExactlyInAnyOrder(sentences);
    }

    /** That nobody objects. */
    void isFine() {
        says().isEmpty();
    }
}
