package safeguarding.model.way;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import safeguarding.model.Diagram;
import safeguarding.model.part.Blocks;

/**
 * A step of a drawing, as far as it matters for where the work can go. Words are empty where there are none.
 *
 * @param scope   id of the process or box that it stands in
 * @param message the message that it waits for
 * @param calls   the process that it calls
 * @param works   what it does by itself, without blanks
 * @param form    the form that a worker fills in there
 * @param stops   for what can happen: true when it stops what it stands on
 * @param waits   true when the work waits here for all branches of a block
 */
record Part(String id, String name, Kind kind, String scope, String on, String message, String link, String calls, String works, String form,
        boolean plain, boolean stops, boolean waits) {

    /** What kind of step it is. */
    enum Kind { START, EDGE, END, END_OF_ALL, BOX, BOX_AT_ANY_TIME, CALL, THROW, CATCH, OTHER }

    static Part of(FlowNode node) {
        return new Part(node.getId(), Diagram.called(node), kind(node), ((BaseElement) node.getParentElement()).getId(),
                text(node instanceof BoundaryEvent ? node.getAttributeValue("attachedToRef") : null), message(node),
                of(node, LinkEventDefinition.class).map(LinkEventDefinition::getName).orElse(""),
                text(node instanceof CallActivity call ? call.getCalledElement() : null), Arrow.plain(works(node)),
                text(node instanceof UserTask task ? task.getCamundaFormRef() : null), definitions(node).findAny().isEmpty(),
                node instanceof StartEvent start ? start.isInterrupting() : node instanceof BoundaryEvent event && event.cancelActivity(),
                node instanceof ParallelGateway && Blocks.isJoinOfBlock(node));
    }

    boolean isEnd() {
        return kind == Kind.END || kind == Kind.END_OF_ALL;
    }

    private static Kind kind(FlowNode node) {
        return node instanceof StartEvent ? Kind.START : node instanceof BoundaryEvent ? Kind.EDGE
                : node instanceof EndEvent ? of(node, TerminateEventDefinition.class).isPresent() ? Kind.END_OF_ALL : Kind.END
                : node instanceof SubProcess box ? box.triggeredByEvent() ? Kind.BOX_AT_ANY_TIME : Kind.BOX
                : node instanceof CallActivity ? Kind.CALL : node instanceof IntermediateThrowEvent ? Kind.THROW
                : node instanceof IntermediateCatchEvent ? Kind.CATCH : Kind.OTHER;
    }

    private static String message(FlowNode node) {
        return of(node, MessageEventDefinition.class).map(event -> event.getAttributeValue("messageRef"))
                .map(id -> (ModelElementInstance) node.getModelInstance().getModelElementById(id))
                .filter(Message.class::isInstance).map(message -> ((Message) message).getName()).orElse("");
    }

    private static String works(FlowNode node) {
        return text(node instanceof ServiceTask task ? task.getCamundaExpression()
                : of(node, MessageEventDefinition.class).map(MessageEventDefinition::getCamundaExpression).orElse(null));
    }

    private static <T> Optional<T> of(FlowNode node, Class<T> kind) {
        return definitions(node).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Stream<EventDefinition> definitions(FlowNode node) {
        return node instanceof Event ? node.getChildElementsByType(EventDefinition.class).stream() : Stream.empty();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
