package safeguarding.model.mutation;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;

/** The talk before each meeting, the way of somebody who says no, and what is decided against somebody's wish. */
final class Promised {

    private static final Map<String, String> MEETINGS = Map.of("beforeConference", "holdConference", "beforeReview", "holdReview");

    static final List<Kind> KINDS = List.of(
            atMeetings("meeting before its talk", (pen, talk, meeting) -> {
                FlowNode after = meeting.next();
                talk.incoming().forEach(flow -> pen.turn(flow, meeting.task()));
                pen.turn(meeting.yes(), talk.task());
                pen.turn(talk.yes(), after);
            }),
            atMeetings("meeting and its talk at once", (pen, talk, meeting) -> {
                FlowNode fork = pen.put(ParallelGateway.class, talk.scope(), "Both");
                FlowNode join = pen.put(ParallelGateway.class, talk.scope(), "Both done");
                FlowNode after = meeting.next();
                talk.incoming().forEach(flow -> pen.turn(flow, fork));
                pen.turn(talk.yes(), join);
                pen.turn(meeting.yes(), join);
                pen.join(join, after);
                pen.join(fork, talk.task());
                pen.join(fork, meeting.task());
            }),
            atMeetings("choice that leads to the meeting before its talk is on record", (pen, talk, meeting) ->
                    StagesLeftOut.choice(pen, List.copyOf(talk.incoming()), talk.task(), meeting.task())),
            atMeetings("no of the talk's gate leads to the meeting", (pen, talk, meeting) -> pen.turn(talk.no(), meeting.task())),
            atMeetings("timer that begins the meeting without its talk", (pen, talk, meeting) ->
                    pen.join(Events.TIMER.atTheEdge(pen, talk.task(), true), meeting.task())),
            new Kind("meeting drawn where no talk stands before it", diagram -> Map.of("strategyPlanning", "holdConference", "makingEnquiries", "holdReview",
                    "conversation", "holdReview", "firstConversation", "holdConference").entrySet().stream().filter(put -> diagram.key().equals(put.getKey()))
                    .map(put -> new Edit(put.getValue(), pen -> {
                        GatedTask last = pen.model().getModelElementsByType(UserTask.class).stream().map(GatedTask::behind).reduce((one, next) -> next).orElseThrow();
                        GatedTask meeting = GatedTask.draw(pen, pen.process(), put.getValue(), "Hold the meeting");
                        FlowNode next = last.next();
                        pen.turn(last.yes(), meeting.task());
                        meeting.onTo(pen, next);
                    }))),
            atBoxes("box of somebody who says no taken away", (pen, box) -> pen.erase(box)),
            atBoxes("box of somebody who says no only ends", (pen, box) -> {
                CallActivity call = box.getChildElementsByType(CallActivity.class).iterator().next();
                FlowNode end = call.getOutgoing().iterator().next().getTarget();
                pen.turn(call.getIncoming().iterator().next(), end);
                pen.erase(call);
            }),
            atBoxes("box of somebody who says no calls another diagram", (pen, box) ->
                    box.getChildElementsByType(CallActivity.class).iterator().next().setCalledElement("advice")),
            atBoxes("box of somebody who says no waits for another message", (pen, box) -> box.getModelInstance()
                    .getModelElementsByType(Message.class).stream()
                    .filter(message -> message.getName().equals("personDeclines")).forEach(message -> message.setName("somethingElse"))),
            Kind.in("nobody tells the enquiry that the person says no", diagram -> diagram.key().equals("personDeclines"), pen -> pen.node("endEvent_personDeclines")
                    .removeChildElement(pen.the(MessageEventDefinition.class, "messageEventDefinition_personDeclines"))),
            Kind.in("enquiry is told something else than that the person says no", diagram -> diagram.key().equals("personDeclines"), pen ->
                    pen.the(MessageEventDefinition.class, "messageEventDefinition_personDeclines").setCamundaExpression("${enquiry.tell(execution, 'adviceAsked')}")),
            override("acted against a wish though nobody agreed", pen -> pen.turn(pen.flow("flow_overrideNotAgreed"), pen.node("userTask_reviewOverride"))),
            override("acted against a wish without asking whether it was agreed", pen -> {
                pen.turn(pen.flow("flow_countersignOverrideRecorded"), pen.node("userTask_reviewOverride"));
                pen.erase(pen.the(ExclusiveGateway.class, "gateway_overrideAgreed"));
            }),
            override("yes and no swapped at whether it was agreed", pen -> {
                SequenceFlow yes = pen.flow("flow_overrideAgreed");
                SequenceFlow no = pen.flow("flow_overrideNotAgreed");
                pen.ask(no, Diagram.condition(yes));
                pen.askNothing(yes);
                pen.the(ExclusiveGateway.class, "gateway_overrideAgreed").setDefault(yes);
            }),
            override("acted against a wish before it is countersigned", pen -> pen.turn(pen.flow("flow_recordOverrideRecorded"), pen.node("userTask_reviewOverride"))));

    private Promised() {
    }

    private static Kind atMeetings(String name, Meeting drawing) {
        return new Kind(name, diagram -> MEETINGS.entrySet().stream().filter(pair -> diagram.model().getModelElementById("userTask_" + pair.getKey()) != null)
                .map(pair -> new Edit(pair.getValue(), pen -> drawing.draw(pen, GatedTask.of(pen, pair.getKey()), GatedTask.of(pen, pair.getValue())))));
    }

    private static Kind atBoxes(String name, BiConsumer<Pen, SubProcess> drawing) {
        return Kind.at(name, SubProcess.class, box -> box.getId().equals("subProcess_personDeclines"), drawing);
    }

    private static Kind override(String name, Consumer<Pen> drawing) {
        return Kind.in(name, diagram -> diagram.key().equals("overridingConsent"), drawing);
    }

    private interface Meeting {
        void draw(Pen pen, GatedTask talk, GatedTask meeting);
    }
}
