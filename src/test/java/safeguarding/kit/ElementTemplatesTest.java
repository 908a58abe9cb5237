package safeguarding.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.model.Drawing;
import safeguarding.model.Shipped;
import safeguarding.people.Role;

/** {@code .camunda/element-templates}: what a process owner picks in the Modeler instead of typing settings. */
class ElementTemplatesTest {

    private static final Path SCHEMA = Path.of("src", "test", "resources", "element-templates", "schema.json");
    private static final Set<String> BINDINGS = Set.of("property", "camunda:in:businessKey");

    static List<Template> templates() {
        return Template.all();
    }

    static List<Path> files() {
        return Template.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void the_modeler_takes_it(Path file) {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Template.read(SCHEMA));
        JsonNode templates = Template.read(file);
        assertThat(schema.validate(templates)).isEmpty();
        assertThat(templates.isArray()).as("a list, as older Modelers want it").isTrue();
    }

    /** A schema that lets everything pass would prove nothing. */
    @Test
    void the_schema_refuses_what_the_modeler_would_not_take() {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Template.read(SCHEMA));
        assertThat(templates()).allSatisfy(template -> {
            ObjectNode broken = template.json().deepCopy();
            assertThat(schema.validate(broken.deepCopy().without("appliesTo"))).isNotEmpty();
            ((ObjectNode) broken.at("/properties/0/binding")).put("type", "camunda:taskListener");
            assertThat(schema.validate(broken)).isNotEmpty();
        });
    }

    @Test
    void every_template_has_an_id_of_its_own_that_says_whose_it_is() {
        assertThat(templates()).extracting(Template::id).doesNotHaveDuplicates().allMatch(id -> id.matches("msp\\.[a-z][A-Za-z]+"));
        assertThat(templates()).extracting(template -> template.json().path("name").asText()).doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("MSP: "));
        assertThat(templates()).extracting(template -> template.json().path("description").asText()).noneMatch(String::isBlank);
    }

    /** Listeners, mappings and fields are work that nobody sees in the drawing; the guard refuses them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void a_template_hides_nothing(Template template) {
        assertThat(template.properties()).extracting(property -> property.at("/binding/type").asText()).isSubsetOf(BINDINGS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void a_task_belongs_to_a_group_that_exists_and_opens_the_latest_form(Template template) {
        if (template.json().at("/elementType/value").asText().equals("bpmn:UserTask")) {
            assertThat(template.valuesOf("camunda:candidateGroups")).isNotEmpty()
                    .isSubsetOf(Arrays.stream(Role.values()).map(Role::group).toList());
            assertThat(template.valuesOf("camunda:formRefBinding")).containsExactly("latest");
            assertThat(template.valuesOf("camunda:formRef")).isSubsetOf(Shipped.library().known().forms());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void a_call_leads_to_a_drawing_of_ours(Template template) {
        assertThat(template.valuesOf("calledElement")).isSubsetOf(Shipped.library().diagrams().keySet());
    }

    /** Whoever adds a task or a decision to our drawings finds it in the Modeler's list too. */
    @Test
    void the_lists_hold_every_gate_and_every_decision_of_our_drawings() {
        Set<String> gates = Drawing.all().stream().flatMap(drawing -> drawing.parts(UserTask.class).stream())
                .map(task -> "${gate.isOpen(execution, '%s')}".formatted(task.getCamundaFormRef())).collect(Collectors.toSet());
        Set<String> decisions = Drawing.all().stream().flatMap(drawing -> drawing.parts(SequenceFlow.class).stream())
                .map(Drawing::condition).filter(asked -> asked.contains("path.leads")).collect(Collectors.toSet());
        assertThat(Set.copyOf(Template.called("msp.gateOpen").valuesOf("conditionExpression"))).isEqualTo(gates);
        assertThat(Set.copyOf(Template.called("msp.wayDecided").valuesOf("conditionExpression"))).isEqualTo(decisions);
    }
}
