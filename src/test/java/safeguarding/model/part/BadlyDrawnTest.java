package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import safeguarding.model.Diagram;
import safeguarding.model.Guard;
import safeguarding.model.Known;
import safeguarding.model.Library;
import safeguarding.model.Shipped;

/** However badly a diagram is drawn, the answer is a sentence and never a failure of ours. */
class BadlyDrawnTest {

    private static final Set<String> TRIED = Set.of("enquiry", "atTheirPace", "overridingConsent");
    private static final Set<String> REFERENCES = Set.of("sourceRef", "targetRef", "attachedToRef", "messageRef", "default");

    static Stream<String> drawings() {
        return TRIED.stream().sorted();
    }

    /** One attribute of the process or of a part of it is missing, whichever. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void any_setting_may_be_missing(String key) {
        int settings = settings(Shipped.library().find(key).orElseThrow().model()).size();
        IntStream.range(0, settings).filter(index -> index % 13 == 0).forEach(index -> {
            Diagram broken = copy(key);
            Attr setting = settings(broken.model()).get(index);
            setting.getOwnerElement().removeAttributeNode(setting);
            assertThatCode(() -> answer(key, broken)).as(setting.toString()).doesNotThrowAnyException();
        });
    }

    /** One part is missing, with all that is in it, and what pointed to it points nowhere. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void any_part_may_be_missing(String key) {
        int parts = parts(Shipped.library().find(key).orElseThrow().model()).size();
        IntStream.range(0, parts).filter(index -> index % 7 == 0).forEach(index -> {
            Diagram broken = copy(key);
            Element part = parts(broken.model()).get(index);
            part.getParentNode().removeChild(part);
            assertThatCode(() -> answer(key, broken)).as(part.getAttribute("id")).doesNotThrowAnyException();
        });
    }

    /** A reference points to a part of a quite different kind. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void any_reference_may_point_to_something_else(String key) {
        List<Attr> shipped = settings(Shipped.library().find(key).orElseThrow().model());
        IntStream.range(0, shipped.size()).filter(index -> REFERENCES.contains(shipped.get(index).getName()) && index % 3 == 0).forEach(index -> {
            Diagram broken = copy(key);
            Attr setting = settings(broken.model()).get(index);
            setting.setValue(key);
            assertThatCode(() -> answer(key, broken)).as(setting.toString()).doesNotThrowAnyException();
        });
    }

    /** Nothing else is drawn, and nothing is known. */
    @Test
    void a_drawing_may_stand_all_alone() {
        assertThat(Redrawn.objections(Library.of(List.of(copy("enquiry")), new Known(Set.of(), Set.of(), Set.of(), Set.of())))).isNotEmpty();
        assertThat(Redrawn.objections(Library.of(List.of(), new Known(Set.of(), Set.of(), Set.of(), Set.of())))).isEmpty();
    }

    private static void answer(String key, Diagram broken) {
        Guard.of(new Library(Map.of(key, broken), Shipped.library().known()));
    }

    private static Diagram copy(String key) {
        return new Diagram(key + ".bpmn", Shipped.library().find(key).orElseThrow().model().clone());
    }

    private static List<Element> parts(BpmnModelInstance model) {
        Document file = (Document) model.getDocument().getDomSource().getNode();
        var found = file.getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index))
                .filter(part -> !Set.of("definitions", "process").contains(part.getLocalName())).toList();
    }

    private static List<Attr> settings(BpmnModelInstance model) {
        return parts(model).stream().flatMap(part -> IntStream.range(0, part.getAttributes().getLength())
                .mapToObj(index -> (Attr) part.getAttributes().item(index))).toList();
    }
}
