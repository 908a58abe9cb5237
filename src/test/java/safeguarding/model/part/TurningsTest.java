package safeguarding.model.part;

import org.junit.jupiter.api.Test;

/** A gateway is a question, and behind every task stands its gate. */
class TurningsTest {

    private static final String CONDITION = "\n      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${gate.isOpen(execution, 'recordFindings')}</bpmn:conditionExpression>\n    ";
    private static final String YES = "The arrow from “Are the findings on record?” to “Findings recorded” ";
    private static final String NO = "The arrow from “Are the findings on record?” to “Record what was found” ";
    private static final String LEFT = "“Record what was found” can be left without its gate: “Findings recorded” can be reached although answers are missing. Draw a gateway"
            + " with an X behind the task, with the condition ${gate.isOpen(execution, 'recordFindings')} on its yes, and lead its default flow back to the task.";

    @Test
    void a_gateway_without_a_default() {
        Redrawn.of("makingEnquiries").with(" default=\"flow_recordFindingsIncomplete\"", "").isRefusedOnlyWith(
                "“Are the findings on record?” does not say where to go when no answer holds. Make one of its arrows the default flow.",
                NO + "says not when to go there. Write its condition, such as ${path.leads(execution, '<turning>')}.");
    }

    /** The condition of a default flow is never looked at, so this gate would always be open. */
    @Test
    void a_gate_whose_yes_is_the_default() {
        Redrawn.of("makingEnquiries").with("default=\"flow_recordFindingsIncomplete\"", "default=\"flow_recordFindingsRecorded\"").isRefusedOnlyWith(
                YES + "is the default flow, so its condition would never be looked at. Take the condition away.",
                NO + "says not when to go there. Write its condition, such as ${path.leads(execution, '<turning>')}.", LEFT);
    }

    @Test
    void an_answer_without_a_condition() {
        Redrawn.of("makingEnquiries").with(CONDITION, "").isRefusedOnlyWith(YES + "says not when to go there. Write its condition, such as ${path.leads(execution, '<turning>')}.", LEFT);
    }

    @Test
    void a_condition_where_nobody_asks() {
        Redrawn.of("makingEnquiries").with("sourceRef=\"startEvent_enquiriesChosen\" targetRef=\"userTask_arrangeEnquiries\" />",
                "sourceRef=\"startEvent_enquiriesChosen\" targetRef=\"userTask_arrangeEnquiries\">" + CONDITION + "</bpmn:sequenceFlow>").isRefusedOnlyWith(
                "The arrow from “Enquiries were chosen” to “Agree who asks what” has a condition, but only the arrows of a gateway with several answers may have one."
                        + " Take the condition away, or draw a gateway.");
    }

    @Test
    void a_condition_that_is_a_script() {
        Redrawn.of("makingEnquiries").with("tFormalExpression\">${gate.isOpen(execution, 'recordFindings')}", "tFormalExpression\" language=\"javascript\">${gate.isOpen(execution, 'recordFindings')}")
                .isRefusedOnlyWith(YES + "has a condition that is a script. Choose “Expression” as its type and write one of the calls in the guide.");
    }

    @Test
    void a_question_and_its_answers_have_names() {
        Redrawn.of("makingEnquiries").with(" name=\"Are the findings on record?\"", "").isRefusedOnlyWith("“gateway_recordFindingsRecorded” has no name. Write the question on it that it asks.");
        Redrawn.of("makingEnquiries").with("id=\"flow_recordFindingsRecorded\" name=\"Yes\"", "id=\"flow_recordFindingsRecorded\"").isRefusedOnlyWith(
                YES + "has no name yet. Please write on it which answer it is, such as “Yes”.");
    }

    @Test
    void a_task_that_is_left_without_its_gate() {
        Redrawn.of("makingEnquiries").lead("flow_recordFindingsAnswered", "endEvent_findingsRecorded").isRefused(LEFT);
        Redrawn.of("makingEnquiries").lead("flow_recordFindingsIncomplete", "endEvent_findingsRecorded").isRefused(LEFT);
        Redrawn.of("makingEnquiries").with("${gate.isOpen(execution, 'recordFindings')}", "${outcomes.areCurrent(execution)}").isRefused(LEFT);
        Redrawn.of("makingEnquiries").with("${gate.isOpen(execution, 'recordFindings')}", "${gate.isOpen(execution, 'arrangeEnquiries')}").isRefused(LEFT);
    }

    /** All arrows of a plus are taken, whatever is written on them. */
    @Test
    void a_gate_that_is_a_plus() {
        Redrawn.of("makingEnquiries").with("<bpmn:exclusiveGateway id=\"gateway_recordFindingsRecorded\" name=\"Are the findings on record?\" default=\"flow_recordFindingsIncomplete\">",
                "<bpmn:parallelGateway id=\"gateway_recordFindingsRecorded\" name=\"Are the findings on record?\">")
                .with("<bpmn:outgoing>flow_recordFindingsRecorded</bpmn:outgoing>\n    </bpmn:exclusiveGateway>", "<bpmn:outgoing>flow_recordFindingsRecorded</bpmn:outgoing>\n    </bpmn:parallelGateway>")
                .isRefused(LEFT);
    }

    @Test
    void a_gateway_between_a_task_and_its_gate_is_welcome() {
        Redrawn.of("makingEnquiries").lead("flow_recordFindingsIncomplete", "gateway_again")
                .and("<bpmn:exclusiveGateway id='gateway_again' />").arrow("gateway_again", "userTask_recordFindings").isFine();
    }
}
