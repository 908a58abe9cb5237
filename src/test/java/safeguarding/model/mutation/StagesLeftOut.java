package safeguarding.model.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import safeguarding.model.Diagram;

/** The concern, the first conversation and the feedback always happen, and so does what makes them what they are. */
final class StagesLeftOut {

    private static final Set<String> ALWAYS = Set.of("concern", "firstConversation", "feedbackAndClosure");
    private static final Set<String> NEVER_EMPTY = Set.of("concern", "firstConversation", "feedbackAndClosure", "conversation",
            "supportDeclined", "overridingConsent", "afterDeath");

    /** The tasks that nobody may leave out, by the diagram that they make what it is. */
    static final Map<String, List<String>> AT_ITS_HEART = Map.of("concern", List.of("decideEnquiry"),
            "firstConversation", List.of("firstConversation"), "conversation", List.of("conversation"),
            "caseConference", List.of("beforeConference"), "review", List.of("beforeReview"),
            "feedbackAndClosure", List.of("feedbackConversation", "agreeClosure"),
            "supportDeclined", List.of("understandRefusal", "considerDuties", "keepDoorOpen"),
            "overridingConsent", List.of("recordOverride", "countersignOverride"));

    static final List<Kind> KINDS = List.of(
            atStages("stage that always happens taken away", (pen, call) -> {
                FlowNode next = call.getOutgoing().iterator().next().getTarget();
                List.copyOf(call.getIncoming()).forEach(flow -> pen.turn(flow, next));
                pen.erase(call);
            }),
            atStages("another diagram called instead of a stage that always happens", (pen, call) -> call.setCalledElement("conversation")),
            atStages("new empty diagram called instead of a stage that always happens", (pen, call) -> {
                pen.also(Calls.diagram(Calls.small("quickWay", "Quick way")));
                call.setCalledElement("quickWay");
            }),
            atStages("choice before a stage that always happens, one answer past it", (pen, call) ->
                    choice(pen, List.copyOf(call.getIncoming()), call, call.getOutgoing().iterator().next().getTarget())),
            Kind.in("all steps of a diagram taken away", diagram -> NEVER_EMPTY.contains(diagram.key()), pen -> {
                List.copyOf(pen.model().getModelElementsByType(FlowNode.class)).stream().filter(node -> node.getParentElement() != null)
                        .filter(node -> !(node instanceof StartEvent)).forEach(node -> {
                            if (pen.node(node.getId()) != null) {
                                pen.erase(node);
                            }
                        });
                pen.join(pen.model().getModelElementsByType(StartEvent.class).iterator().next(),
                        Events.end(pen, pen.process()));
            }),
            atHearts("task at the heart of a diagram left out with its gate", (pen, at) -> at.leaveOut(pen)),
            atHearts("choice before a task at the heart of a diagram, one answer past it", (pen, at) ->
                    choice(pen, List.copyOf(at.incoming()), at.task(), at.next())),
            atHearts("choice before a task at the heart of a diagram, one answer to an end", (pen, at) ->
                    choice(pen, List.copyOf(at.incoming()), at.task(), Events.end(pen, at.scope()))),
            enquiry("opened again past the concern", pen -> pen.turn(pen.flow("flow_nothingDecidedYet"), pen.node("callActivity_firstConversation"))),
            enquiry("opened again past the first conversation", pen -> pen.turn(pen.flow("flow_nothingDecidedYet"), pen.node("callActivity_conversation"))),
            enquiry("opened again past the first conversation", pen -> pen.turn(pen.flow("flow_enquiryWasDecided"), pen.node("gateway_outcomesCurrent"))),
            enquiry("opened again past everything", pen -> pen.turn(pen.flow("flow_openedAgain"), pen.node("callActivity_conversation"))),
            enquiry("opened again past everything", pen -> pen.turn(pen.flow("flow_openedAgain"), pen.node("userTask_agreeNextStep"))),
            enquiry("way from a concern that needs an enquiry to an end", pen -> pen.turn(pen.flow("flow_enquiryNeeded"), pen.node("endEvent_answeredWithoutEnquiry"))),
            enquiry("yes and no swapped at whether an enquiry follows", pen -> {
                SequenceFlow yes = pen.flow("flow_enquiryNeeded");
                SequenceFlow no = pen.flow("flow_noEnquiryNeeded");
                pen.ask(no, Diagram.condition(yes));
                pen.askNothing(yes);
                pen.the(ExclusiveGateway.class, "gateway_enquiryNeeded").setDefault(yes);
            }));

    private StagesLeftOut() {
    }

    static void choice(Pen pen, List<SequenceFlow> incoming, FlowNode step, FlowNode past) {
        ExclusiveGateway choice = pen.put(ExclusiveGateway.class, step.getParentElement(), "Is it needed?");
        incoming.forEach(flow -> pen.turn(flow, choice));
        pen.join(choice, past, "No", "${path.leads(execution, 'moreWorkNeeded')}");
        choice.setDefault(pen.join(choice, step));
        choice.getDefault().setName("Yes");
    }

    static Kind atHearts(String name, BiConsumer<Pen, GatedTask> drawing) {
        return new Kind(name, diagram -> AT_ITS_HEART.getOrDefault(diagram.key(), List.of()).stream()
                .map(form -> new Edit(form, pen -> drawing.accept(pen, GatedTask.of(pen, form)))));
    }

    static Kind enquiry(String name, Consumer<Pen> drawing) {
        return Kind.in(name, diagram -> diagram.key().equals("enquiry"), drawing);
    }

    private static Kind atStages(String name, BiConsumer<Pen, CallActivity> drawing) {
        Kind everywhere = Kind.at(name, CallActivity.class, call -> ALWAYS.contains(call.getCalledElement()), drawing);
        return new Kind(name, diagram -> Stream.of("enquiry", "afterDeath").anyMatch(diagram.key()::equals) ? everywhere.examples().apply(diagram) : Stream.empty());
    }
}
