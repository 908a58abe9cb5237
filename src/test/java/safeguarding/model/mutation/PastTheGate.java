package safeguarding.model.mutation;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Behind every task stands its gate. Ways past it. */
final class PastTheGate {

    static final List<Kind> KINDS = List.of(
            Kind.atTasks("gate taken away, so that the task leads straight on", (pen, at) -> {
                FlowNode next = at.next();
                pen.turn(at.answered(), next);
                pen.erase(at.gate());
            }),
            Kind.atTasks("second arrow from a task past its gate", (pen, at) -> pen.join(at.task(), at.next())),
            Kind.atTasks("second arrow with a condition from a task past its gate", (pen, at) ->
                    pen.join(at.task(), at.next(), "Urgent", "${path.leads(execution, 'closureAgreed')}")),
            Kind.atTasks("second arrow past the gate that no step lists", (pen, at) -> {
                SequenceFlow hidden = pen.join(at.task(), at.next());
                at.task().getOutgoing().remove(hidden);
                hidden.getTarget().getIncoming().remove(hidden);
            }),
            Kind.atTasks("no of a gate leads on", (pen, at) -> pen.turn(at.no(), at.next())),
            Kind.atTasks("no of a gate leads to a new end", (pen, at) -> pen.turn(at.no(), Events.end(pen, at.scope()))),
            Kind.atTasks("yes and no of a gate swapped", (pen, at) -> {
                pen.ask(at.no(), at.isOpen());
                pen.askNothing(at.yes());
                at.gate().setDefault(at.yes());
            }),
            Kind.atTasks("default of a gate taken away", (pen, at) -> at.gate().removeAttribute("default")),
            Kind.atTasks("third answer at a gate that leads on", (pen, at) ->
                    pen.join(at.gate(), at.next(), "Urgent", "${path.leads(execution, 'closureAgreed')}")),
            Kind.atTasks("split (+) behind a task, one branch past the gate", (pen, at) -> split(pen, at, pen.put(ParallelGateway.class, at.scope(), "Both"))),
            Kind.atTasks("split (o) behind a task, one branch past the gate", (pen, at) -> split(pen, at, pen.put(InclusiveGateway.class, at.scope(), "Some"))),
            Kind.atTasks("choice behind a task, one answer past the gate", (pen, at) -> {
                ExclusiveGateway choice = pen.put(ExclusiveGateway.class, at.scope(), "Is it urgent?");
                FlowNode next = at.next();
                pen.turn(at.answered(), choice);
                pen.join(choice, next, "Yes", "${path.leads(execution, 'moreWorkNeeded')}");
                choice.setDefault(pen.join(choice, at.gate()));
                choice.getDefault().setName("No");
            }),
            Kind.atTasks("link that jumps past the gate", (pen, at) -> {
                FlowNode next = at.next();
                pen.turn(at.answered(), link(pen, pen.put(IntermediateThrowEvent.class, at.scope(), "Jump")));
                pen.join(link(pen, pen.put(IntermediateCatchEvent.class, at.scope(), "Land")), next);
                pen.erase(at.gate());
            }),
            Kind.atTasks("block (+) around a task that is left by whichever branch is done first", (pen, at) -> {
                ParallelGateway fork = pen.put(ParallelGateway.class, at.scope(), "Both");
                ExclusiveGateway first = pen.put(ExclusiveGateway.class, at.scope(), "Is one done?");
                pen.alsoForm("petCare");
                GatedTask beside = GatedTask.draw(pen, at.scope(), "petCare", "Ask about their pets");
                at.incoming().forEach(flow -> pen.turn(flow, fork));
                pen.join(first, at.next());
                pen.turn(at.yes(), first);
                pen.join(fork, at.task());
                pen.join(fork, beside.task());
                beside.onTo(pen, first);
            }));

    private PastTheGate() {
    }

    private static void split(Pen pen, GatedTask at, FlowNode fork) {
        pen.turn(at.answered(), fork);
        pen.join(fork, at.gate());
        pen.join(fork, at.next());
    }

    private static <E extends Event> E link(Pen pen, E event) {
        pen.named(LinkEventDefinition.class, event, event.getName()).setName("Jump");
        return event;
    }
}
