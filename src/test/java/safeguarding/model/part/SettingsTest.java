package safeguarding.model.part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is set behind a drawing that one does not see, in whichever of its names the engine would read it. */
class SettingsTest {

    private static final String TASK = "<bpmn:userTask id=\"userTask_recordFindings\"";
    private static final String OLD = " xmlns:old=\"http://activiti.org/bpmn\"";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"formKey", "asyncBefore", "candidateUsers", "exclusive", "jobPriority", "class", "delegateExpression", "type", "resultVariable", "expression"})
    void a_setting_that_is_none_of_ours(String setting) {
        set("camunda:" + setting + "=\"external\"").isRefused("“Record what was found” has the setting “" + setting
                + "”, which a drawing may not use here. Take it away in the properties panel.");
    }

    @Test
    void the_older_name_of_the_engine_for_its_settings() {
        set("old:assignee=\"demo\"" + OLD).isRefusedOnlyWith("“Record what was found” has the setting “assignee”, which a drawing may not use here."
                + " Take it away in the properties panel.");
        extension("<old:taskListener event=\"create\"" + OLD + " />").isRefusedOnlyWith(hidden("taskListener"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"taskListener", "executionListener", "inputOutput", "connector", "field", "formData", "script", "errorEventDefinition", "failedJobRetryTimeCycle"})
    void an_extension_that_is_none_of_ours(String extension) {
        extension("<camunda:" + extension + " />").isRefusedOnlyWith(hidden(extension));
    }

    /** The engine looks for some parts by their plain names, whosever they are. */
    @Test
    void an_extension_of_another_tool() {
        extension("<other:connector xmlns:other=\"http://example.org/\" />").isRefusedOnlyWith(hidden("connector"));
    }

    @Test
    void properties_templates_and_colours_are_welcome() {
        extension("<camunda:properties><camunda:property name=\"why\" value=\"LA-30\" /></camunda:properties>").isFine();
        set("camunda:priority=\"60\" camunda:modelerTemplate=\"meeting\" camunda:modelerTemplateVersion=\"1\" modeler:note=\"x\"").isFine();
        Redrawn.of("makingEnquiries").with("<bpmndi:BPMNShape id=\"shape_userTask_recordFindings\"", "<bpmndi:BPMNShape "
                + "xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" bioc:fill=\"#ff0000\" id=\"shape_userTask_recordFindings\"").isFine();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "camunda:priority=\"high\"|has the priority “high”. Write a whole number, such as 50.",
        "camunda:followUpDate=\"tomorrow\"|says “tomorrow” as the due date or the follow-up date of a task. Write one of these instead: ${due.of(execution, '<form>')} or ${due.day(execution, '<question>')} or ${due.inWorkingDays(<days>)}.",
        "camunda:assignee=\"demo\"|says “demo” as the assignee of a task. Write one of these instead: ${handover.receiver(execution)} or ${handover.adviser(execution)}."})
    void a_setting_with_a_value_that_would_not_work(String setting, String sentence) {
        set(setting.replace("’", "'")).isRefusedOnlyWith("“Record what was found” " + sentence);
    }

    @Test
    void a_form_or_a_drawing_of_one_day_for_ever() {
        Redrawn.of("conversation").with("camunda:formRefBinding=\"latest\"", "camunda:formRefBinding=\"deployment\"").isRefusedOnlyWith(
                "“Talk with the person” has the binding “deployment”. Choose “latest”, so that a form or drawing that was put right counts from then on.");
    }

    @Test
    void an_input_where_no_drawing_is_called() {
        extension("<camunda:in businessKey=\"#{execution.processBusinessKey}\" />").isRefusedOnlyWith(hidden("in"));
    }

    @Test
    void variables_are_never_handed_on() {
        Redrawn.of("afterDeath").with("<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "<camunda:in businessKey=\"#{execution.processBusinessKey}\" variables=\"all\" />")
                .isRefusedOnlyWith("“Feedback and closure” has the setting “variables”, which a drawing may not use here. Take it away in the properties panel.",
                        "“Enquiries” has the setting “variables”, which a drawing may not use here. Take it away in the properties panel.");
    }

    private static String hidden(String extension) {
        return "“Record what was found” has something set behind it (“" + extension + "”) that one cannot see in the drawing. Take it away in the properties panel.";
    }

    private static Redrawn set(String setting) {
        return Redrawn.of("makingEnquiries").with(TASK, TASK + " " + setting);
    }

    private static Redrawn extension(String extension) {
        return Redrawn.of("makingEnquiries").with("(SG-32, LA-22, LA-30, LA-34)</bpmn:documentation>",
                "(SG-32, LA-22, LA-30, LA-34)</bpmn:documentation><bpmn:extensionElements>" + extension + "</bpmn:extensionElements>");
    }
}
