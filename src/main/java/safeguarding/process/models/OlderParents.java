package safeguarding.process.models;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import safeguarding.model.Diagram;
import safeguarding.model.Guard;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Step;
import safeguarding.ownership.Kind;

/**
 * Enquiries go on with the drawing that they began with, and from there into the newest stages. So a new stage must be sound for them
 * too, and may not lean on a gate that only the newest drawing around it has.
 */
@Component
class OlderParents {

    private final EngineModels models;
    private final InForce inForce;

    OlderParents(EngineModels models, InForce inForce) {
        this.models = models;
        this.inForce = inForce;
    }

    /** What was sound for something under way, and would not be. What was wrong with it before does not count. */
    List<Objection> of(Library before, Library after) {
        Map<String, Long> running = models.running();
        Set<String> newest = models.inForce().stream().map(Shelved::id).collect(Collectors.toSet());
        List<Objection> found = new ArrayList<>();
        models.every().stream().filter(one -> one.kind() == Kind.DRAWING && running.containsKey(one.id()))
                // What is the newest now is an older one as soon as something newer comes.
                .filter(one -> !newest.contains(one.id()) || before.diagrams().get(one.key()) != after.diagrams().get(one.key()))
                .forEach(one -> inForce.diagram(one).filter(OlderParents::callsOthers).ifPresent(parent ->
                        found.addAll(newlyWrong(one, running.get(one.id()), before.with(List.of(parent)), after.with(List.of(parent))))));
        return found;
    }

    private static boolean callsOthers(Diagram parent) {
        return !parent.parts(CallActivity.class).isEmpty();
    }

    private static List<Objection> newlyWrong(Shelved parent, long running, Library before, Library after) {
        List<Objection> now = Guard.of(after);
        Set<List<Object>> known = new HashSet<>();
        if (!now.isEmpty()) {
            Guard.of(before).forEach(objection -> known.add(place(objection)));
        }
        return now.stream().filter(objection -> !known.contains(place(objection))).map(objection -> new Objection(objection.model(),
                objection.element(), "For the " + running + " that still " + (running == 1 ? "runs" : "run") + " on version " + parent.version()
                + " of “" + (parent.name() == null ? parent.key() : parent.name()) + "”: " + objection.sentence(), objection.source(),
                objection.way())).toList();
    }

    /** The same thing in the same place is the same objection, whatever the steps are called now. */
    private static List<Object> place(Objection objection) {
        return List.of(objection.model(), objection.element(), objection.source(),
                objection.way().stream().map(step -> new Step(step.process(), step.element(), "")).toList());
    }
}
