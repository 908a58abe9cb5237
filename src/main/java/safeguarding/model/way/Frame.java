package safeguarding.model.way;

import java.util.stream.Stream;

/**
 * A scope as it is entered along one chain of calls: a called process, an embedded subprocess, or what happens at any time.
 * There is one object for each chain, so it is compared by identity.
 */
final class Frame {

    /** How a scope came to be entered. */
    enum Entry {
        /** The whole, which nothing called. */
        ROOT,
        /** By a call, or as a box in the drawing. */
        STEP,
        /** By something that stops all the rest of the scope around it. */
        INSTEAD,
        /** By something that happens beside the rest. */
        BESIDE
    }

    private final Frame around;
    private final Part step;
    private final Entry entry;
    private final boolean enteredBeside;
    private final Sketch sketch;
    private final String scope;

    Frame(Frame around, Part step, Entry entry, boolean enteredBeside, Sketch sketch, String scope) {
        this.around = around;
        this.step = step;
        this.entry = entry;
        this.enteredBeside = enteredBeside;
        this.sketch = sketch;
        this.scope = scope;
    }

    Frame around() {
        return around;
    }

    Part step() {
        return step;
    }

    Entry entry() {
        return entry;
    }

    boolean enteredBeside() {
        return enteredBeside;
    }

    Sketch sketch() {
        return sketch;
    }

    String scope() {
        return scope;
    }

    /** The process that this scope belongs to. */
    String process() {
        return sketch.process();
    }

    boolean isWholeProcess() {
        return scope.equals(process());
    }

    /** True when something that happened began it, not a step before it. */
    boolean isAtAnyTime() {
        return entry == Entry.INSTEAD || entry == Entry.BESIDE;
    }

    /** This scope and those around it, from the inside out. */
    Stream<Frame> outwards() {
        return Stream.iterate(this, frame -> frame != null, Frame::around);
    }

    /** True when it happens beside something else, at whatever depth. */
    boolean isBeside() {
        return outwards().anyMatch(frame -> frame.entry == Entry.BESIDE || frame.enteredBeside);
    }
}
