package safeguarding.model.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What happens on the edge of a step takes no task away, ends nothing and begins no stage. */
final class AtTheEdge {

    private static final Map<String, Set<String>> WHERE_STAGES_ARE = Map.of("enquiry", Set.of("concern", "firstConversation", "conversation",
            "strategyPlanning", "makingEnquiries", "caseConference", "review", "feedbackAndClosure"),
            "afterDeath", Set.of("makingEnquiries", "feedbackAndClosure"));

    static final List<Kind> KINDS = Stream.concat(Stream.of(
            Kind.atTasks("timer on a task that leads past its gate", (pen, at) -> pen.join(Events.TIMER.atTheEdge(pen, at.task(), true), at.next())),
            Kind.atTasks("timer on a task that leads to a new end", (pen, at) ->
                    pen.join(Events.TIMER.atTheEdge(pen, at.task(), true), Events.end(pen, at.scope()))),
            Kind.atTasks("error on a task that leads past its gate", (pen, at) -> pen.join(Events.ERROR.atTheEdge(pen, at.task(), true), at.next())),
            // Where an end comes next, the reminder would only end itself.
            Kind.at("reminder on a task that leads past its gate", UserTask.class, task -> !(GatedTask.behind(task).next() instanceof EndEvent),
                    (pen, task) -> pen.join(Events.TIMER.atTheEdge(pen, task, false), GatedTask.behind(task).next())),
            atStages("reminder on a stage that leads to the end that stops everything", Events.TIMER, false, (pen, call) -> Events.terminate(pen, pen.process())),
            atStages("reminder on a stage that leads to another stage", Events.TIMER, false, AtTheEdge::another)),
            Arrays.stream(Events.values()).flatMap(happens -> Stream.of(
                    atStages(happens.plain() + " on a stage that leads to a new end", happens, true, (pen, call) -> Events.end(pen, pen.process())),
                    atStages(happens.plain() + " on a stage that leads to closing", happens, true, AtTheEdge::closed),
                    atStages(happens.plain() + " on a stage that leads to another stage", happens, true, AtTheEdge::another)))).toList();

    private AtTheEdge() {
    }

    private static Kind atStages(String name, Events happens, boolean stops, BiFunction<Pen, CallActivity, FlowNode> to) {
        Kind everywhere = Kind.at(name, CallActivity.class, call -> true, (pen, call) ->
                pen.join(happens.atTheEdge(pen, call, stops), to.apply(pen, call)));
        return new Kind(name, diagram -> everywhere.examples().apply(diagram).filter(edit ->
                WHERE_STAGES_ARE.getOrDefault(diagram.key(), Set.of()).contains(edit.place().replace("callActivity_", ""))));
    }

    private static EndEvent closed(Pen pen, CallActivity from) {
        return (EndEvent) Stream.of("endEvent_closed", "endEvent_closedAfterDeath").map(pen::node).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static CallActivity another(Pen pen, CallActivity from) {
        return pen.process().getChildElementsByType(CallActivity.class).stream().filter(call -> !call.getCalledElement().equals(from.getCalledElement()))
                .filter(call -> Set.of("makingEnquiries", "review", "feedbackAndClosure").contains(call.getCalledElement())).findFirst().orElseThrow();
    }
}
