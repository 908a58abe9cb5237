package safeguarding.process.models;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.model.Guard;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;

/** What stands against putting files in force together. The same at every way in: start-up, the Modeler, our page. */
@Component
class Verdict {

    private final InForce inForce;
    private final OlderParents parents;
    private final FormsWeShip ours;

    Verdict(InForce inForce, OlderParents parents, FormsWeShip ours) {
        this.inForce = inForce;
        this.parents = parents;
        this.ours = ours;
    }

    /** Empty when nothing does. One at a time: the drawings in force are read once, and come apart when several threads read in them. */
    synchronized List<Objection> against(List<ModelFile> files) {
        Batch batch = Batch.of(files);
        List<Objection> found = new ArrayList<>(batch.wrong());
        batch.all(Kind.TABLE).forEach(table -> found.addAll(TableGuard.of(table)));
        batch.all(Kind.FORM).forEach(form -> found.addAll(ours.objections(form.form())));
        // With a file that cannot be read, the others would be judged without it, and found guilty of what it holds.
        if (batch.wrong().isEmpty() && !batch.diagrams().isEmpty()) {
            found.addAll(againstDrawings(batch));
        }
        return found.stream().distinct().toList();
    }

    private List<Objection> againstDrawings(Batch batch) {
        Library before = inForce.library(Batch.of(List.of()));
        Library after = inForce.library(batch).with(batch.diagrams());
        List<Objection> found = new ArrayList<>(Guard.against(before, after, batch.keys(Kind.DRAWING)));
        found.addAll(parents.of(before, after));
        return found;
    }
}
