package safeguarding.model.part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing says what it is, and so does every step in it. */
class HeadingsTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "name=\"Enquiries\" |name=\" \" |The drawing “makingEnquiries” has no name. Click on the empty page and write one in the properties panel.",
        "camunda:versionTag=\"1.1\"||The drawing “Enquiries” has no version tag. Write one in the properties panel, such as 1.1.",
        "camunda:historyTimeToLive=\"P2555D\"||The drawing “Enquiries” does not say how long its history is kept. Write “P2555D” (seven years) under “Time to live”.",
        "P2555D|for ever|The drawing “Enquiries” does not say how long its history is kept. Write “P2555D” (seven years) under “Time to live”.",
        "isExecutable=\"true\"|isExecutable=\"false\"|The drawing “Enquiries” is not marked as executable. Tick “Executable” in the properties panel."})
    void the_heading_is_whole(String old, String now, String sentence) {
        Redrawn.of("makingEnquiries").with(old, now == null ? "" : now).isRefusedOnlyWith(sentence);
    }

    @Test
    void a_drawing_says_what_it_is_for() {
        Redrawn.of("personDied").with("<bpmn:documentation>The person has died. All that is open stops, and a manager thinks about everyone else. For MY-03c.</bpmn:documentation>", "")
                .isRefusedOnlyWith("The drawing “The person has died” does not say what it is for. Click on the empty page and write it under “Documentation”.");
    }

    @Test
    void the_id_of_a_drawing_says_what_it_is() {
        Redrawn.of("personDied").with("<bpmn:process id=\"personDied\"", "<bpmn:process id=\"Process_0abc12d\"").with("bpmnElement=\"personDied\"", "bpmnElement=\"Process_0abc12d\"")
                .says().contains("The drawing “The person has died” has the id “Process_0abc12d”. Write one that says what it is, such as “thePersonHasDied”.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "userTask_recordFindings|Activity_0abc12d|“Record what was found” has the id “Activity_0abc12d”, which does not say what it is. Write “userTask_recordFindings” as its id in the properties panel.",
        "gateway_recordFindingsRecorded|Gateway_1|“Are the findings on record?” has the id “Gateway_1”, which does not say what it is. Write “gateway_areTheFindingsOnRecord” as its id in the properties panel.",
        "endEvent_findingsRecorded|Event_07x|“Findings recorded” has the id “Event_07x”, which does not say what it is. Write “endEvent_findingsRecorded” as its id in the properties panel.",
        "startEvent_enquiriesChosen|userTask_enquiriesChosen|“Enquiries were chosen” has the id “userTask_enquiriesChosen”, which does not say what it is. Write “startEvent_enquiriesWereChosen” as its id in the properties panel."})
    void an_id_that_the_modeler_made(String id, String made, String sentence) {
        Redrawn.of("makingEnquiries").with("\"" + id + "\"", "\"" + made + "\"").isRefusedOnlyWith(sentence);
    }

    @Test
    void arrows_and_notes_may_have_any_id() {
        Redrawn.of("makingEnquiries").with("flow_enquiriesChosen", "Flow_0abc12d").isFine();
    }
}
