package safeguarding.model.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import safeguarding.enquiry.Stage;
import safeguarding.model.Diagram;

/** After each stage the person is asked before another begins. Ways round that question. */
final class PastTheOutcomes {

    private static final String GATEWAY = "gateway_outcomesCurrent";
    private static final Predicate<SequenceFlow> COMES_TO_THE_QUESTION = flow -> flow.getTarget().getId().equals(GATEWAY);

    static final List<Kind> KINDS = List.of(
            everyWay("way from a stage past the question whether outcomes are current", (pen, flow, target) -> pen.turn(flow, target)),
            everyWay("second arrow from a stage past the question whether outcomes are current", (pen, flow, target) -> pen.join(flow.getSource(), target)),
            everyWay("choice after a stage, one answer past the question whether outcomes are current", (pen, flow, target) -> {
                ExclusiveGateway choice = pen.put(ExclusiveGateway.class, pen.process(), "Is it urgent?");
                FlowNode question = flow.getTarget();
                pen.turn(flow, choice);
                pen.join(choice, target, "Yes", "${path.leads(execution, 'review')}");
                choice.setDefault(pen.join(choice, question));
                choice.getDefault().setName("No");
            }),
            everyStage("another stage put behind a stage, before the question whether outcomes are current", (pen, flow, target) ->
                    Calls.between(pen, flow, Calls.to(pen, pen.process(), target.getCalledElement()))),
            everyStage("stage begins beside what comes after another stage", (pen, flow, target) -> {
                ParallelGateway fork = pen.put(ParallelGateway.class, pen.process(), "Both");
                pen.turn(flow, fork);
                pen.join(fork, pen.node(GATEWAY));
                CallActivity beside = Calls.to(pen, pen.process(), target.getCalledElement());
                pen.join(fork, beside);
                pen.join(beside, Events.end(pen, pen.process()));
            }),
            atTheQuestion("question whether outcomes are current taken away", (pen, question) -> {
                FlowNode next = yes(question).getTarget();
                List.copyOf(question.getIncoming()).forEach(flow -> pen.turn(flow, next));
                pen.erase(question);
            }),
            atTheQuestion("no to the question whether outcomes are current leads on", (pen, question) ->
                    pen.turn(question.getDefault(), yes(question).getTarget())),
            atTheQuestion("yes and no to the question whether outcomes are current swapped", (pen, question) -> {
                SequenceFlow no = question.getDefault();
                SequenceFlow yes = yes(question);
                pen.ask(no, Diagram.condition(yes));
                pen.askNothing(yes);
                question.setDefault(yes);
            }),
            atTheQuestion("something else asked than whether outcomes are current", (pen, question) ->
                    pen.ask(yes(question), "${path.leads(execution, 'firstConversationHeld')}")),
            atTheQuestion("third answer to the question whether outcomes are current", (pen, question) ->
                    pen.join(question, yes(question).getTarget(), "Urgent", "${path.leads(execution, 'review')}")));

    private PastTheOutcomes() {
    }

    /** From every stage, from every talk, and from a closing that was not agreed: to every step that lies behind the question. */
    private static Kind everyWay(String name, Way way) {
        return new Kind(name, diagram -> diagram.parts(SequenceFlow.class).stream().filter(COMES_TO_THE_QUESTION)
                .filter(flow -> flow.getSource() instanceof CallActivity || flow.getId().equals("flow_closureNotAgreed"))
                .filter(flow -> diagram.key().equals("enquiry"))
                .flatMap(flow -> behind().map(target -> new Edit(flow.getId() + " to " + target,
                        pen -> way.draw(pen, pen.flow(flow.getId()), pen.node(target))))));
    }

    private static Kind everyStage(String name, ToStage way) {
        Kind every = everyWay(name, (pen, flow, target) -> way.draw(pen, flow, (CallActivity) target));
        return new Kind(name, diagram -> every.examples().apply(diagram).filter(edit -> edit.place().contains("callActivity_")));
    }

    private static Stream<String> behind() {
        return Stream.concat(Stream.of("userTask_agreeNextStep", "gateway_nextStage"), Arrays.stream(Stage.values())
                .filter(Stage::followsFirstConversation).map(stage -> "callActivity_" + stage.code()));
    }

    private static Kind atTheQuestion(String name, BiConsumer<Pen, ExclusiveGateway> drawing) {
        return Kind.at(name, ExclusiveGateway.class, gateway -> gateway.getId().equals(GATEWAY), drawing);
    }

    private static SequenceFlow yes(ExclusiveGateway gateway) {
        return gateway.getOutgoing().stream().filter(flow -> !flow.equals(gateway.getDefault())).findFirst().orElseThrow();
    }

    private interface Way {
        void draw(Pen pen, SequenceFlow flow, FlowNode target);
    }

    private interface ToStage {
        void draw(Pen pen, SequenceFlow flow, CallActivity target);
    }
}
