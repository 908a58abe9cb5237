package safeguarding.pace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One thing said about waiting. @param waitUntil null when the waiting has ended */
record PauseStep(long entryId, Kind kind, LocalDate saidOn, LocalDate waitUntil) {

    /** What was said. */
    enum Kind {
        /** They ask us to wait. */
        ASKED,
        /** We asked whether they are ready, and they are not yet. */
        STILL,
        /** They are ready to go on. */
        ENDED
    }

    boolean isTheEnd() {
        return kind == Kind.ENDED;
    }

    /**
     * The days waited; no day is counted twice. Once the day they chose has come it is our turn to ask, so the days after it are ours.
     */
    static List<Pause> waited(List<PauseStep> steps) {
        List<Pause> waited = new ArrayList<>();
        LocalDate counted = LocalDate.MIN;
        for (int n = 0; n < steps.size(); n++) {
            PauseStep step = steps.get(n);
            if (!step.isTheEnd()) {
                LocalDate from = later(step.saidOn(), counted);
                LocalDate next = n + 1 < steps.size() ? steps.get(n + 1).saidOn() : step.waitUntil();
                counted = later(from, next.isBefore(step.waitUntil()) ? next : step.waitUntil());
                waited.add(new Pause(from, counted));
            }
        }
        return waited;
    }

    /** The steps since they last asked us to wait. */
    static List<PauseStep> ofTheLastTime(List<PauseStep> steps) {
        int begin = 0;
        for (int n = 0; n < steps.size(); n++) {
            begin = steps.get(n).kind() == Kind.ASKED ? n : begin;
        }
        return steps.subList(begin, steps.size());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
