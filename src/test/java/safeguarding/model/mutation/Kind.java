package safeguarding.model.mutation;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;

/**
 * A kind of edit, and everywhere it can be made in a diagram.
 *
 * @param name     what somebody does, in plain words
 * @param examples none when the diagram offers no place for it
 */
record Kind(String name, Function<Diagram, Stream<Edit>> examples) {

    /** At every part of one type that fits. */
    static <T extends BaseElement> Kind at(String name, Class<T> type, Predicate<T> fits, BiConsumer<Pen, T> drawing) {
        return new Kind(name, diagram -> diagram.parts(type).stream().filter(fits).map(BaseElement::getId)
                .map(id -> new Edit(id, pen -> drawing.accept(pen, pen.the(type, id)))));
    }

    static Kind atTasks(String name, BiConsumer<Pen, GatedTask> drawing) {
        return at(name, UserTask.class, task -> true, (pen, task) -> drawing.accept(pen, GatedTask.behind(task)));
    }

    static Kind atFlows(String name, Predicate<SequenceFlow> fits, BiConsumer<Pen, SequenceFlow> drawing) {
        return at(name, SequenceFlow.class, fits, drawing);
    }

    /** Once in every diagram that fits. */
    static Kind in(String name, Predicate<Diagram> fits, Consumer<Pen> drawing) {
        return new Kind(name, diagram -> Stream.of(diagram).filter(fits).map(Diagram::key).map(key -> new Edit(key, drawing)));
    }

    /** The same name, with more places. */
    Kind and(Kind other) {
        return new Kind(name, diagram -> Stream.concat(examples.apply(diagram), other.examples.apply(diagram)));
    }
}
