package safeguarding.model.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import safeguarding.model.Diagram;

/** A diagram that is called keeps the promises too. */
final class ThroughACall {

    static final List<Kind> KINDS = List.of(
            Kind.atTasks("task moved into a new diagram without its gate", (pen, at) -> {
                pen.also(Calls.diagram(Calls.ungated("movedTask", "Moved task", at.form())));
                CallActivity call = Calls.to(pen, at.scope(), "movedTask");
                at.incoming().forEach(flow -> pen.turn(flow, call));
                pen.join(call, at.next());
                pen.erase(at.gate());
                pen.erase(at.task());
            }),
            Kind.atTasks("task moved into a new diagram, its gate left behind with a no that leads on", (pen, at) -> {
                pen.also(Calls.diagram(Calls.ungated("movedTask", "Moved task", at.form())));
                CallActivity call = Calls.to(pen, at.scope(), "movedTask");
                at.incoming().forEach(flow -> pen.turn(flow, call));
                pen.join(call, at.gate());
                pen.turn(at.no(), at.next());
                pen.erase(at.task());
            }),
            atBegin("stage called within another diagram", diagram -> !diagram.key().equals("enquiry"), "review"),
            atBegin("feedback and closure called within another diagram", diagram -> !diagram.key().equals("enquiry"), "feedbackAndClosure"),
            new Kind("stage called through a new diagram that others call", diagram -> first(diagram).filter(flow -> !diagram.key().equals("enquiry"))
                    .map(flow -> new Edit(flow, pen -> {
                        pen.also(Calls.diagram(Calls.calling("sideDoor", "Side door", "caseConference")));
                        Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), "sideDoor"));
                    }))),
            new Kind("diagram that calls itself", diagram -> first(diagram).map(flow -> new Edit(flow, pen ->
                    Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), diagram.key()))))),
            new Kind("diagram that is called calls the enquiry", diagram -> first(diagram).filter(flow -> !diagram.key().equals("enquiry")).map(flow ->
                    new Edit(flow, pen -> Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), "enquiry"))))),
            new Kind("two new diagrams that call each other", diagram -> first(diagram).map(flow -> new Edit(flow, pen -> {
                pen.also(Calls.diagram(Calls.calling("thereAndBack", "There and back", "backAndThere")));
                pen.also(Calls.diagram(Calls.calling("backAndThere", "Back and there", "thereAndBack")));
                Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), "thereAndBack"));
            }))),
            atCalls("call of a diagram that there is not", (pen, call) -> call.setCalledElement("makeItUp")),
            atCalls("call of whichever diagram a variable says", (pen, call) -> call.setCalledElement("${nextStage}")),
            atCalls("call of nothing", (pen, call) -> call.removeAttribute("calledElement")),
            atCalls("call of an old version", (pen, call) -> {
                call.setCamundaCalledElementBinding("version");
                call.setCamundaCalledElementVersion("1");
            }),
            atCalls("call by a class", (pen, call) -> call.setCamundaVariableMappingClass("java.lang.Runtime")),
            atCalls("call by an expression", (pen, call) -> call.setCamundaVariableMappingDelegateExpression("${anyBean}")),
            atCalls("call of a case", (pen, call) -> {
                call.removeAttribute("calledElement");
                call.setCamundaCaseRef("makeItUp");
            }),
            atCalls("call that hands over all variables", (pen, call) -> {
                CamundaIn all = pen.bare(CamundaIn.class);
                all.setCamundaVariables("all");
                call.getExtensionElements().addChildElement(all);
            }),
            atCalls("call that hands over a variable", (pen, call) -> {
                CamundaIn one = pen.bare(CamundaIn.class);
                one.setCamundaSource("approved");
                one.setCamundaTarget("approved");
                call.getExtensionElements().addChildElement(one);
            }),
            atCalls("call that takes back all variables", (pen, call) -> {
                CamundaOut all = pen.bare(CamundaOut.class);
                all.setCamundaVariables("all");
                call.getExtensionElements().addChildElement(all);
            }),
            atCalls("call that hands over another reference", (pen, call) -> call.getExtensionElements().getElementsQuery()
                    .filterByType(CamundaIn.class).singleResult().setCamundaBusinessKey("SE-2026-000001")),
            atCalls("call that hands over no reference", (pen, call) -> call.removeChildElement(call.getExtensionElements())),
            Kind.at("stage ends by an error that leads past the rest", UserTask.class, task -> Set.of("userTask_feedbackConversation", "userTask_firstConversation",
                    "userTask_beforeConference", "userTask_beforeReview").contains(task.getId()), (pen, task) ->
                    pen.turn(GatedTask.behind(task).no(), Events.ERROR.on(pen, pen.put(EndEvent.class, pen.process(), "Not now")))),
            new Kind("new diagram that can be started by itself calls a stage", diagram -> diagram.key().equals("advice") ? Stream.of("review", "caseConference",
                    "feedbackAndClosure", "strategyPlanning", "makingEnquiries").map(stage -> new Edit(stage, pen -> {
                        Pen door = Calls.calling("frontDoor", "Front door", stage);
                        door.process().setCamundaIsStartableInTasklist(true);
                        StartEvent start = door.model().getModelElementsByType(StartEvent.class).iterator().next();
                        start.setCamundaFormRef("adviceAsked");
                        start.setCamundaFormRefBinding("latest");
                        pen.also(Calls.diagram(door));
                    })) : Stream.empty()));

    private ThroughACall() {
    }

    private static Kind atCalls(String name, BiConsumer<Pen, CallActivity> drawing) {
        return Kind.at(name, CallActivity.class, call -> true, drawing);
    }

    private static Kind atBegin(String name, Predicate<Diagram> fits, String stage) {
        return new Kind(name, diagram -> first(diagram).filter(flow -> fits.test(diagram) && !diagram.key().equals(stage)).map(flow -> new Edit(flow,
                pen -> Calls.between(pen, pen.flow(flow), Calls.to(pen, pen.process(), stage)))));
    }

    /** The arrow with which the diagram begins. */
    static Stream<String> first(Diagram diagram) {
        return diagram.process().getChildElementsByType(StartEvent.class).stream().map(FlowNode::getOutgoing).map(flows -> flows.iterator().next())
                .map(SequenceFlow::getId).limit(1);
    }
}
