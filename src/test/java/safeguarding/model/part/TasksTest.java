package safeguarding.model.part;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/** Every task says what to do, opens a form, and is somebody's; and what is done without anybody is one known call. */
class TasksTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "name=\"Record what was found\"|name=\"\"|“userTask_recordFindings” has no name. Write on it what there is to do.",
        "camunda:formRef=\"recordFindings\" camunda:formRefBinding=\"latest\"||“Record what was found” has no form. Choose “Camunda Forms” under “Forms”, and write the id of the form.",
        "camunda:formRef=\"recordFindings\" camunda:formRefBinding=\"latest\"|camunda:formRef=\"recordFindings\"|“Record what was found” does not say which edition of its form it opens. Choose the binding “latest”.",
        "camunda:candidateGroups=\"practitioners\" camunda:dueDate=\"${due.of(execution, 'recordFindings')}\"||“Record what was found” is for no group, so nobody would find it, also when somebody who was asked is away. Write practitioners or managers under “Candidate groups”.",
        "camunda:candidateGroups=\"practitioners\" camunda:dueDate=\"${due.of(execution, 'recordFindings')}\"|camunda:candidateGroups=\"practitioners, cleaners\"|“Record what was found” is for the group “cleaners”, which does not exist. Write a group that does, such as practitioners or managers."}, quoteCharacter = '^')
    void a_task_is_whole(String old, String now, String sentence) {
        Redrawn.of("makingEnquiries").with(old, now == null ? "" : now).says().contains(sentence).hasSizeLessThan(3);
    }

    @Test
    void a_form_exists() {
        Redrawn.of("makingEnquiries").with("camunda:formRef=\"recordFindings\"", "camunda:formRef=\"tea\"").isRefused(
                "“Record what was found” opens the form “tea”, which does not exist. Write the id of a form that is deployed, or deploy this one too.");
        Redrawn.of("riskRisen").with("camunda:formRef=\"riskRisen\"", "camunda:formRef=\"tea\"").says().hasSize(1).first().asString().endsWith(
                "opens the form “tea”, which does not exist. Write the id of a form that is deployed, or deploy this one too.");
    }

    @Test
    void a_task_tells_what_it_is_for() {
        Redrawn.of("makingEnquiries").with("<bpmn:documentation>Write down what was found and who found it, and keep facts apart from what you make of them."
                + " Ask the person how all this is affecting them, and whether things are getting worse. Think about what has not been asked yet, and who has"
                + " not been seen. (SG-32, LA-22, LA-30, LA-34)</bpmn:documentation>", "<bpmn:documentation> </bpmn:documentation>")
                .isRefusedOnlyWith("“Record what was found” does not tell the worker what it is for. Write it under “Documentation”.");
    }

    @Test
    void a_task_for_the_one_who_was_asked_is_for_a_group_as_well() {
        Redrawn.of("transfer").with(" camunda:candidateGroups=\"practitioners\"", "").says().anyMatch(said -> said.contains("is for no group"));
    }

    @Test
    void a_form_stands_in_a_drawing_once() {
        Redrawn.of("makingEnquiries").with("camunda:formRef=\"recordFindings\"", "camunda:formRef=\"arrangeEnquiries\"").isRefused("“Record what was found” opens the form"
                + " “arrangeEnquiries”, as another step of this drawing does. Lead an arrow back to that one, or give this one a form of its own.");
    }

    @Test
    void what_is_done_without_anybody_is_one_call() {
        Redrawn.of("transfer").with(" camunda:expression=\"${handover.handOver(execution)}\"", "").isRefusedOnlyWith("“Hand the open tasks over” does nothing. Choose"
                + " “Expression” as its implementation and write one of the calls in the guide, or use a plain task.");
        Redrawn.of("transfer").with("${handover.handOver(execution)}", "done").isRefusedOnlyWith("“Hand the open tasks over” says “done” as the expression of a service"
                + " task or of a message that is sent. Write one of these instead: ${enquiry.tell(execution, '<message>')} or ${enquiry.openAgain(execution)} or"
                + " ${pace.rest(execution)} or ${pace.goOn(execution)} or ${handover.handOver(execution)} or ${advocacy.decide(execution)} or ${linkedConcern.raise(execution)}.");
        Redrawn.of("capacityAndAdvocacy").with("camunda:expression=\"${advocacy.decide(execution)}\"", "camunda:expression=\"${pace.rest(execution)}\"").isRefusedOnlyWith(
                "“Find which advocate the law asks for” asks a table that we do not know. Write ${advocacy.decide(execution)} as its expression.");
    }
}
