package safeguarding.model.mutation;

import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Boxes around tasks, and tasks that happen any number of times. */
final class Boxes {

    static final List<Kind> KINDS = List.of(
            Kind.atTasks("box around a task and its gate, with a timer that leads on", (pen, at) -> {
                SubProcess box = around(pen, at);
                pen.join(Events.TIMER.atTheEdge(pen, box, true), box.getOutgoing().iterator().next().getTarget());
            }),
            Kind.atTasks("box around a task and its gate, with an error inside that leads on", (pen, at) -> {
                SubProcess box = around(pen, at);
                pen.turn(at.no(), Events.ERROR.on(pen, pen.put(EndEvent.class, box, "Not now")));
                pen.join(Events.ERROR.atTheEdge(pen, box, true), box.getOutgoing().iterator().next().getTarget());
            }),
            Kind.atTasks("box around a task that has a second end past the gate", (pen, at) -> {
                SubProcess box = around(pen, at);
                pen.turn(at.no(), pen.put(EndEvent.class, box, "Not now"));
            }),
            Kind.atTasks("box around a task without its gate", (pen, at) -> {
                SubProcess box = around(pen, at);
                EndEvent end = box.getChildElementsByType(EndEvent.class).iterator().next();
                pen.turn(at.answered(), end);
                pen.erase(at.gate());
            }),
            Kind.atTasks("box around a task with a box of its own that stops it", (pen, at) -> {
                SubProcess box = around(pen, at);
                SubProcess inner = Events.TIMER.box(pen, true, (own, start) -> start);
                pen.move(inner, box);
            }),
            at("task that happens no times", UserTask.class, (pen, task) -> times(pen, task, "0")),
            at("task that happens as often as a variable says", UserTask.class, (pen, task) -> times(pen, task, "${times}")),
            at("stage that happens no times", CallActivity.class, (pen, call) -> times(pen, call, "0")),
            at("stage that happens as often as a variable says", CallActivity.class, (pen, call) -> times(pen, call, "${times}")));

    private Boxes() {
    }

    private static <A extends Activity> Kind at(String name, Class<A> type, BiConsumer<Pen, A> drawing) {
        return Kind.at(name, type, activity -> true, drawing);
    }

    /** A box with a task and its gate in it, in the place where they stood. */
    static SubProcess around(Pen pen, GatedTask at) {
        SubProcess box = pen.put(SubProcess.class, at.scope(), "Together");
        at.incoming().forEach(flow -> pen.turn(flow, box));
        pen.join(box, at.next());
        pen.move(at.no(), box);
        pen.move(at.answered(), box);
        pen.move(at.yes(), box);
        pen.turn(at.yes(), pen.put(EndEvent.class, box, "Together done"));
        pen.model().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> at.task().equals(event.getAttachedTo())).toList().forEach(pen::erase);
        pen.move(at.gate(), box);
        pen.move(at.task(), box);
        pen.join(pen.put(StartEvent.class, box, "Together begun"), at.task());
        return box;
    }

    private static void times(Pen pen, Activity activity, String times) {
        MultiInstanceLoopCharacteristics often = pen.bare(MultiInstanceLoopCharacteristics.class);
        LoopCardinality cardinality = pen.bare(LoopCardinality.class);
        cardinality.setTextContent(times);
        activity.addChildElement(often);
        often.setLoopCardinality(cardinality);
    }
}
