package safeguarding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

/** A drawing does what one can see in it: no code, no variables, and only questions to the record. */
class NothingHiddenTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> PARTS = Set.of("definitions", "process", "documentation", "extensionElements", "startEvent",
            "endEvent", "userTask", "callActivity", "exclusiveGateway", "sequenceFlow", "conditionExpression", "incoming", "outgoing",
            "textAnnotation", "text", "association", "subProcess", "message", "messageEventDefinition", "timerEventDefinition", "timeDate", "terminateEventDefinition",
            "boundaryEvent", "intermediateThrowEvent", "serviceTask", "businessRuleTask");
    private static final Set<String> SETTINGS = Set.of("versionTag", "historyTimeToLive", "isStartableInTasklist", "formRef",
            "formRefBinding", "candidateGroups", "assignee", "dueDate", "followUpDate", "calledElementBinding", "expression");
    private static final String TELL = "\\$\\{enquiry\\.tell\\(execution, '(\\w+)'\\)}";
    private static final List<String> QUESTIONS = List.of("\\$\\{gate\\.isOpen\\(execution, '\\w+'\\)}",
            "\\$\\{path\\.leads\\(execution, '\\w+'\\)}", "\\$\\{outcomes\\.areCurrent\\(execution\\)}",
            "\\$\\{due\\.(of|day)\\(execution, '\\w+'\\)}", TELL, "\\$\\{enquiry\\.openAgain\\(execution\\)}",
            "\\$\\{pace\\.(rest|goOn)\\(execution\\)}", "\\$\\{handover\\.(receiver|adviser|handOver)\\(execution\\)}",
            "\\$\\{advocacy\\.decide\\(execution\\)}", "\\$\\{linkedConcern\\.raise\\(execution\\)}");
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    static Stream<Drawing> drawings() {
        return Drawing.all().stream();
    }

    /** Scripts, listeners, mappings and classes are work that nobody sees in the drawing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void a_drawing_is_made_of_parts_that_one_can_see(Drawing drawing) {
        assertThat(drawing.elements().filter(element -> element.getNamespaceURI().equals(BPMN)).map(Node::getLocalName)).isSubsetOf(PARTS);
        assertThat(drawing.elements().filter(element -> element.getNamespaceURI().equals(CAMUNDA)).map(Node::getLocalName))
                .as("extensions").isSubsetOf("in");
    }

    /** Each setting of the engine that we use is one that we understood. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void a_drawing_uses_only_the_settings_we_know(Drawing drawing) {
        assertThat(drawing.elements().flatMap(Drawing::attributes).filter(setting -> CAMUNDA.equals(setting.getNamespaceURI()))
                .map(Node::getLocalName)).isSubsetOf(SETTINGS);
    }

    /** A gateway asks the record by one bean call, never a variable that a form or a client can set. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_expression_is_one_question_to_the_record(Drawing drawing) {
        assertThat(drawing.expressions().filter(expression -> !expression.equals(BUSINESS_KEY)))
                .allMatch(expression -> QUESTIONS.stream().anyMatch(expression::matches), "one of our questions");
    }

    /** A condition that is no expression would be compared as text, and a script language would be code. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void every_condition_is_an_expression(Drawing drawing) {
        assertThat(drawing.parts(ConditionExpression.class)).allSatisfy(condition -> {
            assertThat(condition.getTextContent()).startsWith("${").doesNotContain("due.");
            assertThat(condition.getLanguage()).isNull();
            assertThat(condition.getCamundaResource()).isNull();
        });
    }

    /** What is told to the enquiry is heard in a drawing, and what a drawing listens to is told by one. */
    @Test
    void whatever_is_told_is_heard() {
        Set<String> told = Drawing.all().stream().flatMap(Drawing::expressions).flatMap(said -> Pattern.compile(TELL).matcher(said).results())
                .map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> heard = Drawing.all().stream().flatMap(drawing -> drawing.parts(Message.class).stream()).map(Message::getName)
                .filter(name -> !name.equals("openedAgain")).collect(Collectors.toSet());
        assertThat(told).isEqualTo(heard);
    }

    /** A called stage gets the reference and nothing else, and the newest drawing of it counts from the next time it starts. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void a_called_stage_is_told_the_reference_and_nothing_else(Drawing drawing) {
        assertThat(drawing.parts(CallActivity.class)).allSatisfy(call -> {
            assertThat(Drawing.find(call.getCalledElement())).as(call.getId()).isPresent();
            assertThat(call.getId()).isEqualTo("callActivity_" + call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isIn(null, "latest");
            assertThat(call.getExtensionElements().getElementsQuery().list()).as(call.getId()).singleElement()
                    .isInstanceOfSatisfying(CamundaIn.class, given -> {
                        assertThat(given.getCamundaBusinessKey()).isEqualTo(BUSINESS_KEY);
                        assertThat(given.getCamundaSource()).isNull();
                        assertThat(given.getCamundaVariables()).isNull();
                    });
        });
    }
}
