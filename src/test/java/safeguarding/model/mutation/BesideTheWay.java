package safeguarding.model.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What can happen at any time stands beside the stages: it stops nothing, ends nothing and begins no stage. */
final class BesideTheWay {

    private static final Set<String> STAGES = Set.of("strategyPlanning", "makingEnquiries", "caseConference", "review", "feedbackAndClosure");

    static final List<Kind> KINDS = Stream.concat(Stream.of(
            Kind.at("box of any time stops what is open", StartEvent.class, start -> !start.isInterrupting(), (pen, start) -> start.setInterrupting(true)),
            Kind.at("box of any time calls a stage", CallActivity.class, call -> call.getParentElement() instanceof SubProcess box
                    && !box.getId().equals("subProcess_personDied"), (pen, call) -> call.setCalledElement("review")),
            Kind.in("new box that stops everything by timer in a diagram with tasks", diagram -> !diagram.parts(UserTask.class).isEmpty(),
                    pen -> Events.TIMER.box(pen, true, (box, start) -> start)),
            new Kind("new start that leads into the middle", diagram -> diagram.key().equals("enquiry") ? Stream.of("callActivity_conversation",
                    "gateway_outcomesCurrent", "userTask_agreeNextStep", "gateway_nextStage", "callActivity_review", "callActivity_caseConference",
                    "callActivity_feedbackAndClosure", "gateway_closureAgreed", "endEvent_closed").map(target -> new Edit(target, pen ->
                    pen.join(Events.MESSAGE.on(pen, pen.put(StartEvent.class, pen.process(), "Something new")), pen.node(target)))) : Stream.empty())),
            Arrays.stream(Events.values()).flatMap(happens -> Stream.of(
                    StagesLeftOut.enquiry("new box that stops everything by " + happens.plain(), pen -> happens.box(pen, true, (box, start) -> start)),
                    StagesLeftOut.enquiry("new box that stops everything by " + happens.plain() + " and calls a diagram", pen -> happens.box(pen, true, (box, start) -> {
                        CallActivity call = Calls.to(pen, box, "conversation");
                        pen.join(start, call);
                        return call;
                    })),
                    new Kind("new box of any time by " + happens.plain() + " that calls a stage", diagram -> diagram.key().equals("enquiry") ? STAGES.stream().sorted().map(stage -> new Edit(stage, pen -> happens.box(pen, happens == Events.ERROR, (box, start) -> {
                                CallActivity call = Calls.to(pen, box, stage);
                                pen.join(start, call);
                                return call;
                            }))) : Stream.empty())))).toList();

    private BesideTheWay() {
    }
}
