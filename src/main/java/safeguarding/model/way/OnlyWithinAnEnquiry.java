package safeguarding.model.way;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import safeguarding.model.Diagram;
import safeguarding.model.Objection;
import safeguarding.model.StageIds;

/** A stage is worked within an enquiry and nowhere else: nobody starts one by itself, and nothing that is started by itself leads into one. */
final class OnlyWithinAnEnquiry {

    private static final Promise NO_STAGE = new Promise("“%s” would begin outside the enquiry’s own drawing, where nobody asks what the person wants. "
            + "Draw it in the enquiry, or call something that is no stage.", "SG-05, X-07", Ways::starts, move -> false,
            (ways, move) -> StageIds.isOne(Stages.beginning(move)) || Stages.beginning(move).equals(Stages.WHOLE));

    private OnlyWithinAnEnquiry() {
    }

    static Stream<Objection> of(Ways ways, Diagram diagram) {
        return diagram.key().equals(Stages.WHOLE) || !startsByItself(diagram) ? Stream.empty()
                : Stream.concat(startedAlone(diagram).stream(), NO_STAGE.broken(ways, diagram.key()).stream());
    }

    private static Optional<Objection> startedAlone(Diagram diagram) {
        return StageIds.isOne(diagram.key()) ? Optional.of(new Objection(diagram.key(), "", "“" + diagram.title() + "” is a stage, so nobody may start it "
                + "by itself. Untick “Startable” under Tasklist, and take the form off its start.", "X-07")) : Optional.empty();
    }

    private static boolean startsByItself(Diagram diagram) {
        return diagram.process().isCamundaStartableInTasklist() || diagram.process().getChildElementsByType(StartEvent.class).stream()
                .anyMatch(start -> start.getCamundaFormRef() != null || !start.getEventDefinitions().isEmpty());
    }
}
