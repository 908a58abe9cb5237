package safeguarding.model.mutation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import safeguarding.model.Diagram;

/** Nothing ends before its last gate has opened. New ends, and new ways to old ones. */
final class NewEnds {

    /** The gate or turning behind which a diagram may end, and where what comes before it begins. */
    private static final Map<String, List<String>> ENDS_BEHIND = Map.of("enquiry", List.of("callActivity_firstConversation", "flow_closureAgreed"),
            "afterDeath", List.of("startEvent_afterDeath", "flow_closureAgreed"),
            "feedbackAndClosure", List.of("startEvent_readyForFeedback", "flow_agreeClosureRecorded"),
            "firstConversation", List.of("startEvent_enquiryNeeded", "flow_firstConversationRecorded"),
            "concern", List.of("startEvent_concernReceived", "flow_decideEnquiryRecorded"),
            "supportDeclined", List.of("startEvent_supportDeclined", "flow_keepDoorOpenRecorded"),
            "overridingConsent", List.of("startEvent_overridingConsent", "flow_countersignOverrideRecorded"));

    /** Here the question whether closing was agreed is the right one, and an end behind its yes is no harm. */
    private static final Set<String> JUST_BEFORE_CLOSING = Set.of("flow_feedbackAndClosureEnded", "flow_closureNotAgreed");

    static final List<Kind> KINDS = List.of(
            atFlowsBefore("arrow turned to a new end", (pen, flow) -> pen.turn(flow, Events.end(pen, pen.process()))),
            atFlowsBefore("arrow turned to an end that there is", (pen, flow) -> pen.turn(flow, anEnd(pen))),
            atFlowsBefore("arrow turned to a new end that stops everything", (pen, flow) -> pen.turn(flow, Events.terminate(pen, pen.process()))),
            new Kind("choice on an arrow, one answer to a new end when closing was once agreed", diagram -> atFlowsBefore("", (pen, flow) ->
                    choice(pen, flow, "${path.leads(execution, 'closureAgreed')}")).examples().apply(diagram)
                    .filter(edit -> !JUST_BEFORE_CLOSING.contains(edit.place()))),
            atFlowsBefore("choice on an arrow, one answer to a new end when more work is needed", (pen, flow) -> choice(pen, flow, "${path.leads(execution, 'moreWorkNeeded')}")),
            new Kind("second arrow from a step to an end that stops everything", diagram -> atFlowsBefore("", (pen, flow) ->
                    pen.join(flow.getSource(), Events.terminate(pen, pen.process()))).examples().apply(diagram)
                    .filter(edit -> diagram.model().<SequenceFlow>getModelElementById(edit.place()).getSource() instanceof Activity)),
            Kind.at("closing that was not agreed leads to an end", ExclusiveGateway.class, gateway -> gateway.getId().equals("gateway_closureAgreed"),
                    (pen, gateway) -> pen.turn(gateway.getDefault(), anEnd(pen))),
            Kind.at("nobody asks whether a manager agreed to close", ExclusiveGateway.class, gateway -> gateway.getId().equals("gateway_closureAgreed"),
                    (pen, gateway) -> {
                        List.copyOf(gateway.getIncoming()).forEach(flow -> pen.turn(flow, anEnd(pen)));
                        pen.erase(gateway);
                    }),
            Kind.at("something else asked than whether a manager agreed to close", ExclusiveGateway.class,
                    gateway -> gateway.getId().equals("gateway_closureAgreed"), (pen, gateway) ->
                            gateway.getOutgoing().stream().filter(flow -> !flow.equals(gateway.getDefault())).toList()
                                    .forEach(flow -> pen.ask(flow, "${path.leads(execution, 'enquiryNeeded')}"))),
            Kind.in("who is alive after all has a closed enquiry", diagram -> diagram.key().equals("afterDeath"), pen ->
                    pen.node("endEvent_alive").removeChildElement(pen.the(MessageEventDefinition.class, "messageEventDefinition_alive"))));

    private NewEnds() {
    }

    private static Kind atFlowsBefore(String name, BiConsumer<Pen, SequenceFlow> drawing) {
        return new Kind(name, diagram -> before(diagram).stream().map(id -> new Edit(id, pen -> drawing.accept(pen, pen.flow(id)))));
    }

    /** Every arrow that one can come to before the diagram may end. */
    static Set<String> before(Diagram diagram) {
        List<String> fromTo = ENDS_BEHIND.getOrDefault(diagram.key(), List.of());
        Set<String> seen = new LinkedHashSet<>();
        Deque<FlowNode> next = new ArrayDeque<>();
        if (!fromTo.isEmpty()) {
            next.add(diagram.model().getModelElementById(fromTo.get(0)));
        }
        while (!next.isEmpty()) {
            next.pop().getOutgoing().stream().filter(flow -> !flow.getId().equals(fromTo.get(1)) && !(flow.getTarget() instanceof EndEvent))
                    .filter(flow -> seen.add(flow.getId())).map(SequenceFlow::getTarget).forEach(next::push);
        }
        return seen;
    }

    private static EndEvent anEnd(Pen pen) {
        return pen.process().getChildElementsByType(EndEvent.class).stream()
                .filter(end -> !end.getId().equals("endEvent_alive")).findFirst().orElseThrow();
    }

    private static void choice(Pen pen, SequenceFlow flow, String question) {
        ExclusiveGateway choice = pen.put(ExclusiveGateway.class, pen.process(), "Is that enough?");
        FlowNode next = flow.getTarget();
        pen.turn(flow, choice);
        pen.join(choice, Events.end(pen, pen.process()), "Yes", question);
        choice.setDefault(pen.join(choice, next));
        choice.getDefault().setName("No");
    }
}
