package safeguarding.model.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;

/** What an owner adds: a task with its gate, a conversation, a reminder, a small diagram of their own. */
final class OwnSteps {

    private static final String FORM = "petCare";
    private static final Set<String> NO_TALK_HERE = Set.of("flow_concernRaised", "flow_concernAnswered", "flow_noEnquiryNeeded", "flow_enquiryNeeded",
            "flow_openedAgain", "flow_nothingDecidedYet", "flow_enquiryWasDecided");

    static final List<Kind> KINDS = List.of(
            new Kind("one more conversation with the person", diagram -> open(diagram).filter(flow -> diagram.key().equals("enquiry") && !NO_TALK_HERE.contains(flow))
                    .map(flow -> new Edit(flow, pen -> Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), "conversation"))))),
            onFlows("task of our own with its gate", (pen, flow) -> {
                FlowNode next = flow.getTarget();
                GatedTask added = own(pen, flow.getParentElement());
                pen.turn(flow, added.task());
                added.onTo(pen, next);
            }),
            onFlows("milestone", (pen, flow) -> Calls.between(pen, flow, pen.put(IntermediateThrowEvent.class, flow.getParentElement(), "Half way"))),
            onFlows("small diagram of our own called, with a task and its gate", (pen, flow) -> {
                pen.alsoForm(FORM);
                pen.also(Calls.diagram(Calls.gated("ourOwnPart", "Our own part", FORM)));
                Calls.between(pen, flow, Calls.to(pen, flow.getParentElement(), "ourOwnPart"));
            }),
            tasks("task of our own at the same time as another", (pen, at) -> {
                ParallelGateway fork = pen.put(ParallelGateway.class, at.scope(), "Both at once");
                ParallelGateway join = pen.put(ParallelGateway.class, at.scope(), "Both are done");
                GatedTask beside = own(pen, at.scope());
                // A gateway (+) with several arrows coming in would wait for all of them.
                FlowNode before = pen.put(IntermediateThrowEvent.class, at.scope(), "Now both");
                at.incoming().forEach(flow -> pen.turn(flow, before));
                pen.join(before, fork);
                pen.join(join, at.next());
                pen.turn(at.yes(), join);
                pen.join(fork, at.task());
                pen.join(fork, beside.task());
                beside.onTo(pen, join);
            }),
            tasks("box around a task and its gate", Boxes::around),
            tasks("reminder beside a task, with a task of our own", (pen, at) -> remind(pen, at.task())),
            Kind.at("reminder beside a stage, with a task of our own", CallActivity.class, call -> true, OwnSteps::remind),
            tasks("managers may do it too", (pen, at) -> at.task().setCamundaCandidateGroups("practitioners,managers")),
            tasks("due in three working days", (pen, at) -> at.task().setCamundaDueDate("${due.inWorkingDays(3)}")),
            tasks("no due date", (pen, at) -> at.task().removeAttributeNs(RunsCode.CAMUNDA, "dueDate")),
            new Kind("optional stage left out", diagram -> Stream.of("strategyPlanning", "makingEnquiries", "caseConference", "review")
                    .filter(stage -> diagram.key().equals("enquiry")).map(stage -> new Edit(stage, pen -> pen.erase(pen.node("callActivity_" + stage))))),
            new Kind("optional stages asked about in another order", diagram -> Stream.of("flow_strategyPlanningChosen", "flow_makingEnquiriesChosen",
                    "flow_caseConferenceChosen", "flow_reviewChosen").filter(flow -> diagram.key().equals("enquiry")).map(flow -> new Edit(flow, pen -> {
                        SequenceFlow later = pen.flow(flow);
                        FlowNode gateway = later.getSource();
                        gateway.getOutgoing().remove(later);
                        gateway.getOutgoing().add(later);
                        pen.process().getDomElement().insertChildElementAfter(later.getDomElement(), pen.flow("flow_readyForFeedback").getDomElement());
                    }))),
            new Kind("stage that may be chosen a second time in the same round", diagram -> Stream.of("caseConference", "review", "strategyPlanning", "makingEnquiries")
                    .filter(stage -> diagram.key().equals("enquiry")).map(stage -> new Edit(stage, pen -> {
                        CallActivity again = Calls.to(pen, pen.process(), stage);
                        pen.turn(pen.flow("flow_" + stage + "Chosen"), again);
                        pen.join(again, pen.node("gateway_outcomesCurrent"));
                        pen.erase(pen.node("callActivity_" + stage));
                    }))));

    private OwnSteps() {
    }

    private static GatedTask own(Pen pen, ModelElementInstance scope) {
        pen.alsoForm(FORM);
        return GatedTask.draw(pen, scope, FORM, "Ask about their pets");
    }

    private static void remind(Pen pen, Activity step) {
        GatedTask reminder = own(pen, step.getParentElement());
        pen.join(Events.TIMER.atTheEdge(pen, step, false), reminder.task());
        reminder.onTo(pen, pen.put(EndEvent.class, step.getParentElement(), "Reminded of it"));
    }

    /** Tasks of the diagrams that are called, without anything on their edge. */
    private static Kind tasks(String name, BiConsumer<Pen, GatedTask> drawing) {
        return Kind.at(name, UserTask.class, task -> task.getCamundaCandidateGroups().equals("practitioners") && task.getModelInstance()
                .getModelElementsByType(BoundaryEvent.class).stream().noneMatch(event -> task.equals(event.getAttachedTo())),
                (pen, task) -> drawing.accept(pen, GatedTask.behind(task)));
    }

    private static Kind onFlows(String name, BiConsumer<Pen, SequenceFlow> drawing) {
        return new Kind(name, diagram -> open(diagram).map(flow -> new Edit(flow, pen -> drawing.accept(pen, pen.flow(flow)))));
    }

    /** The arrows on which a step may be put: not between a task and its gate, nor on the way back, nor before anything else has happened. */
    private static Stream<String> open(Diagram diagram) {
        Set<String> closed = GatedTask.in(diagram).flatMap(at -> Stream.of(at.answered().getId(), at.no().getId())).collect(Collectors.toSet());
        return diagram.parts(UserTask.class).isEmpty() ? Stream.empty() : diagram.process().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof StartEvent) && !(flow.getSource() instanceof BoundaryEvent))
                .map(SequenceFlow::getId).filter(flow -> !closed.contains(flow));
    }
}
