package safeguarding.model.part;

import org.junit.jupiter.api.Test;

/** What one drawing hands on to another, and what is told is heard. */
class CalledTest {

    private static final String REFERENCE = "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />";
    private static final String NO_REFERENCE = " does not hand on the reference of the enquiry. Under “In mappings”, tick “Business key” with the value #{execution.processBusinessKey}, once.";

    @Test
    void a_call_of_what_is_not_there() {
        Redrawn.of("afterDeath").with("calledElement=\"makingEnquiries\"", "calledElement=\"tea\"")
                .isRefusedOnlyWith("“Enquiries” calls “tea”, and no drawing has that id. Write the id of a process under “Called element”.");
    }

    @Test
    void a_call_without_the_reference() {
        Redrawn.of("afterDeath").with(REFERENCE, "").isRefusedOnlyWith("“Enquiries”" + NO_REFERENCE, "“Feedback and closure”" + NO_REFERENCE);
        Redrawn.of("afterDeath").with(REFERENCE, REFERENCE + REFERENCE).isRefusedOnlyWith("“Enquiries”" + NO_REFERENCE, "“Feedback and closure”" + NO_REFERENCE);
    }

    @Test
    void a_call_that_leads_back() {
        Redrawn.of("afterDeath").with("calledElement=\"makingEnquiries\"", "calledElement=\"afterDeath\"")
                .isRefusedOnlyWith("“Enquiries” calls “After a death”, which leads back into this drawing, so it would never end. Call another one, or draw an arrow back instead.");
        Redrawn.of("afterDeath").with("calledElement=\"makingEnquiries\"", "calledElement=\"enquiry\"")
                .isRefused("“Enquiries” calls “Safeguarding enquiry”, which leads back into this drawing, so it would never end. Call another one, or draw an arrow back instead.");
    }

    @Test
    void a_call_of_what_somebody_begins_with_a_form() {
        Redrawn.of("afterDeath").with("calledElement=\"makingEnquiries\"", "calledElement=\"riskRisen\"").says().singleElement().asString()
                .endsWith("which somebody starts with a form of its own. Call the drawing that does the work instead.");
    }

    @Test
    void a_message_that_nobody_hears() {
        Redrawn.of("riskRisen").with("${enquiry.tell(execution, 'riskRisen')}", "${enquiry.tell(execution, 'riskFell')}").isRefusedOnlyWith(
                "“The enquiry knows” tells the enquiry “riskFell”, and no drawing listens to it. Draw an event subprocess in the enquiry that begins with this message, or correct the name.");
    }

    @Test
    void a_message_that_tells_nothing_or_has_no_name() {
        Redrawn.of("riskRisen").with(" camunda:expression=\"${enquiry.tell(execution, 'riskRisen')}\"", "").isRefusedOnlyWith(
                "“The enquiry knows” tells nobody anything. Choose “Expression” as its implementation and write ${enquiry.tell(execution, '<message>')}.");
        Redrawn.of("enquiry").with(" messageRef=\"message_riskRisen\"", "").says()
                .anyMatch(text -> text.endsWith("waits for a message that has no name. Choose a message in the properties panel and give it a name."));
    }

    @Test
    void a_message_that_begins_a_drawing() {
        Redrawn.of("makingEnquiries").with("<bpmn:process ", "<bpmn:message id='m' name='riskRisen' /><bpmn:process ")
                .with("<bpmn:outgoing>flow_enquiriesChosen</bpmn:outgoing>", "<bpmn:outgoing>flow_enquiriesChosen</bpmn:outgoing><bpmn:messageEventDefinition id='d' messageRef='m' />")
                .isRefusedOnlyWith("“Enquiries were chosen” would begin a drawing by a message, past everything that stands before it. Begin with a plain start event; what can"
                        + " happen at any time is drawn as an event subprocess in the enquiry.");
        Redrawn.of("enquiry").with("name=\"openedAgain\"", "name=\"atOnce\"").says().singleElement().asString().startsWith("“Opened again, with a reason” would begin a drawing by a message");
    }
}
