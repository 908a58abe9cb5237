package safeguarding.model.mutation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.model.Diagram;
import safeguarding.model.Guard;
import safeguarding.model.Library;
import safeguarding.model.Objection;
import safeguarding.model.Shipped;

/** A library in which somebody made one edit. */
record Mutant(String kind, String base, String place, Edit edit) {

    static Stream<Mutant> of(Kind kind) {
        return Shipped.library().diagrams().values().stream().flatMap(diagram -> kind.examples().apply(diagram)
                .map(edit -> new Mutant(kind.name(), diagram.key(), edit.place(), edit)));
    }

    /** What the edit makes of the diagram, with whatever comes with it. */
    Pen draw() {
        Pen pen = new Pen(Shipped.library().find(base).orElseThrow());
        edit.drawing().accept(pen);
        return pen;
    }

    /** What the guard says to it; only what is about the changed diagrams counts. */
    List<Objection> objections() {
        Pen pen = draw();
        Library ours = pen.forms().isEmpty() ? Shipped.library() : Shipped.libraryWithForms(pen.forms());
        List<Diagram> drawn = pen.drawn();
        Set<String> changed = drawn.stream().map(Diagram::key).collect(Collectors.toSet());
        return Guard.against(ours, ours.with(drawn), changed).stream().filter(objection -> changed.stream().anyMatch(objection::touches)).toList();
    }

    @Override
    public String toString() {
        return kind + " @ " + base + ": " + place;
    }
}
