package safeguarding.process.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import safeguarding.ownership.ModelFile;

/** A shipped file, as somebody changed it. */
record Drawn(String path, String text) {

    static Drawn shipped(String path) {
        try {
            return new Drawn(path, Files.readString(Path.of(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What nobody minds: another name for a task. */
    static Drawn harmless(String name) {
        return shipped("processes/conversation.bpmn").with("name=\"Talk with the person\"", "name=\"" + name + "\"");
    }

    /** What must never go in force: the next stage begins without a look at what the person wants. */
    static Drawn harmful() {
        return shipped("processes/0-enquiry.bpmn").with("${outcomes.areCurrent(execution)}", "${path.leads(execution, 'enquiryNeeded')}");
    }

    /** A task more, as somebody draws it who has read the page for process owners. */
    static Drawn withATaskMore(String form) {
        return shipped("processes/conversation.bpmn").with("flow_conversationRecorded\" name=\"Yes\" sourceRef=\"gateway_conversationRecorded\" "
                + "targetRef=\"endEvent_conversationHeld\"", "flow_conversationRecorded\" name=\"Yes\" sourceRef=\"gateway_conversationRecorded\" "
                + "targetRef=\"userTask_FORM\"").with("<bpmn:incoming>flow_conversationRecorded</bpmn:incoming>",
                "<bpmn:incoming>flow_FORMRecorded</bpmn:incoming>").with("  </bpmn:process>", """
                <bpmn:userTask id="userTask_FORM" name="Ask how they are" camunda:formRef="FORM" camunda:formRefBinding="latest"
                    camunda:candidateGroups="practitioners" camunda:dueDate="${due.inWorkingDays(3)}">
                  <bpmn:documentation>Ask them how they are after the conversation. Write down what they say, in their own words.</bpmn:documentation>
                  <bpmn:incoming>flow_conversationRecorded</bpmn:incoming>
                  <bpmn:incoming>flow_FORMIncomplete</bpmn:incoming>
                  <bpmn:outgoing>flow_FORMAnswered</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="gateway_FORMRecorded" name="Is it on record?" default="flow_FORMIncomplete">
                  <bpmn:incoming>flow_FORMAnswered</bpmn:incoming>
                  <bpmn:outgoing>flow_FORMIncomplete</bpmn:outgoing>
                  <bpmn:outgoing>flow_FORMRecorded</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:sequenceFlow id="flow_FORMAnswered" sourceRef="userTask_FORM" targetRef="gateway_FORMRecorded" />
                <bpmn:sequenceFlow id="flow_FORMIncomplete" name="No, something is missing" sourceRef="gateway_FORMRecorded" targetRef="userTask_FORM" />
                <bpmn:sequenceFlow id="flow_FORMRecorded" name="Yes" sourceRef="gateway_FORMRecorded" targetRef="endEvent_conversationHeld">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${gate.isOpen(execution, 'FORM')}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
              </bpmn:process>""").with("    </bpmndi:BPMNPlane>", """
                <bpmndi:BPMNShape id="shape_userTask_FORM" bpmnElement="userTask_FORM">
                  <dc:Bounds x="260" y="400" width="140" height="80" />
                </bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="shape_gateway_FORM" bpmnElement="gateway_FORMRecorded" isMarkerVisible="true">
                  <dc:Bounds x="465" y="415" width="50" height="50" />
                </bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="edge_flow_FORMAnswered" bpmnElement="flow_FORMAnswered">
                  <di:waypoint x="400" y="440" />
                  <di:waypoint x="465" y="440" />
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="edge_flow_FORMIncomplete" bpmnElement="flow_FORMIncomplete">
                  <di:waypoint x="490" y="465" />
                  <di:waypoint x="490" y="520" />
                  <di:waypoint x="330" y="520" />
                  <di:waypoint x="330" y="480" />
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="edge_flow_FORMRecorded" bpmnElement="flow_FORMRecorded">
                  <di:waypoint x="515" y="440" />
                  <di:waypoint x="605" y="440" />
                  <di:waypoint x="605" y="238" />
                </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>""").with("FORM", form);
    }

    Drawn with(String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalArgumentException(path + " no longer has " + before);
        }
        return new Drawn(path, text.replace(before, after));
    }

    ModelFile file() {
        return new ModelFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Under another name. */
    ModelFile as(String name) {
        return new ModelFile(name, file().content());
    }
}
