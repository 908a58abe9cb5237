package safeguarding.model.way;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import safeguarding.model.Diagram;
import safeguarding.model.Library;

/**
 * Where the work of one process can go next, through every call it makes. It never forgets a way that the engine could take; where it
 * cannot be sure, it goes it too.
 */
final class Ways {

    /** A diagram is read from a file and not drawn on afterwards, so that looking through it once is enough. */
    private static final Map<Diagram, Sketch> SKETCHES = Collections.synchronizedMap(new WeakHashMap<>());

    private final Library library;
    private final Map<List<Object>, Frame> frames = new HashMap<>();
    private final Map<Spot, List<Move>> moves = new HashMap<>();
    private final Frame root;
    private Set<Spot> everything;

    Ways(Library library, Diagram diagram) {
        this.library = library;
        this.root = new Frame(null, null, Frame.Entry.ROOT, false, sketch(diagram), diagram.key());
    }

    /** Every place at which it can begin. */
    List<Spot> starts() {
        return startsOf(root).map(start -> spot(root, start, false)).toList();
    }

    /** Every place that it can come to. */
    Set<Spot> everything() {
        if (everything == null) {
            everything = Search.reach(this, starts());
        }
        return everything;
    }

    /** Every step further from here. */
    List<Move> from(Spot here) {
        return moves.computeIfAbsent(here, this::look);
    }

    private List<Move> look(Spot here) {
        List<Move> found = new ArrayList<>();
        ahead(here, found);
        around(here, found);
        return found;
    }

    /** True for a step that stands in the drawing itself, not in one that it calls. */
    boolean isDrawnHere(Spot here) {
        return here.frame().process().equals(root.process());
    }

    /** True when everything is over once the work has come here. */
    boolean isTheEnd(Spot here) {
        return endsHere(here) && endsItsScope(here) && after(here.frame()) == null && endsTheRoot(here.frame());
    }

    private void ahead(Spot here, List<Move> moves) {
        Optional<Frame> inside = here.after() ? Optional.empty() : entered(here);
        if (inside.isPresent()) {
            startsOf(inside.get()).filter(Part::plain).forEach(start -> moves.add(new Move(here, null, spot(inside.get(), start, false))));
        } else {
            here.frame().sketch().arrowsFrom(here.part()).forEach(arrow ->
                    moves.add(new Move(here, arrow, new Spot(here.frame(), arrow.target(), false, here.beside()))));
            here.frame().sketch().linked(here.part()).forEach(out -> moves.add(new Move(here, null, spot(here.frame(), out, here.beside()))));
        }
        if (endsHere(here) && endsItsScope(here) && after(here.frame()) != null) {
            moves.add(new Move(here, null, after(here.frame())));
        }
    }

    /** What can happen here at any moment: on the edge of the step, of every box around it, and in every scope around it. */
    private void around(Spot here, List<Move> moves) {
        edges(here.frame(), here.part(), here.beside(), here, moves);
        here.frame().outwards().forEach(frame -> {
            frame.sketch().atAnyTime(frame.scope()).forEach(box -> happens(frame, box, here, moves));
            if (frame.around() != null && !frame.isAtAnyTime()) {
                edges(frame.around(), frame.step(), frame.enteredBeside(), here, moves);
            }
        });
    }

    private void edges(Frame frame, Part step, boolean beside, Spot here, List<Move> moves) {
        frame.sketch().onTheEdgeOf(step).forEach(event -> moves.add(new Move(here, null, spot(frame, event, beside || !event.stops()))));
    }

    private void happens(Frame frame, Part box, Spot here, List<Move> moves) {
        if (here.frame().outwards().anyMatch(inner -> inner.around() == frame && inner.isAtAnyTime())) {
            return;
        }
        for (Part start : frame.sketch().starts(box.id())) {
            Frame inside = frame(frame, box, start.stops() ? Frame.Entry.INSTEAD : Frame.Entry.BESIDE, false, frame.sketch(), box.id());
            moves.add(new Move(here, null, spot(inside, start, false)));
        }
    }

    private Optional<Frame> entered(Spot here) {
        Part part = here.part();
        if (part.kind() == Part.Kind.BOX) {
            return Optional.of(frame(here.frame(), part, Frame.Entry.STEP, here.beside(), here.frame().sketch(), part.id()));
        }
        return part.kind() != Part.Kind.CALL ? Optional.empty() : library.find(part.calls())
                .filter(called -> here.frame().outwards().noneMatch(frame -> frame.process().equals(called.key())))
                .map(called -> frame(here.frame(), part, Frame.Entry.STEP, here.beside(), sketch(called), called.key()));
    }

    private Frame frame(Frame around, Part step, Frame.Entry entry, boolean beside, Sketch sketch, String scope) {
        return frames.computeIfAbsent(List.of(around, step.id(), entry, beside), key -> new Frame(around, step, entry, beside, sketch, scope));
    }

    /** Where the work goes on when a scope has ended; null when nothing goes on there. */
    private Spot after(Frame ended) {
        return switch (ended.entry()) {
            case STEP -> new Spot(ended.around(), ended.step().id(), true, ended.enteredBeside());
            case INSTEAD -> after(ended.around());
            case ROOT, BESIDE -> null;
        };
    }

    /** An end; or a step that leads nowhere, which the engine takes for one. */
    private boolean endsHere(Spot here) {
        return here.part().isEnd() || here.frame().sketch().arrowsFrom(here.part()).isEmpty()
                && here.frame().sketch().linked(here.part()).isEmpty() && (here.after() || entered(here).isEmpty());
    }

    private static boolean endsTheRoot(Frame ended) {
        return ended.outwards().allMatch(frame -> frame.entry() == Frame.Entry.ROOT || frame.entry() == Frame.Entry.INSTEAD);
    }

    /** What goes on beside the rest ends only itself, unless it is drawn to end everything at once. */
    private static boolean endsItsScope(Spot here) {
        return !here.beside() || here.part().kind() == Part.Kind.END_OF_ALL;
    }

    private static Stream<Part> startsOf(Frame frame) {
        return frame.sketch().starts(frame.scope()).stream();
    }

    private static Spot spot(Frame frame, Part part, boolean beside) {
        return new Spot(frame, part.id(), false, beside);
    }

    private static Sketch sketch(Diagram diagram) {
        return SKETCHES.computeIfAbsent(diagram, Sketch::new);
    }
}
