package safeguarding.report.disclosure;

import java.util.Optional;

/**
 * What share a part can be of a whole, for all that a reader sees. Percentages and words in safe numbers are worked out from this and from
 * nothing else. So they are true of whatever was counted, and tell nothing that the numbers beside them hide: a percentage of what was
 * counted, however coarse, would now and then let a reader work out a hidden number (MY-10).
 */
public record Share(Range part, Range rest, Range whole) {

    private static final int STEP = 5;
    /** How far off a percentage may be. */
    private static final int NEAR = 5;
    private static final double EIGHTH = 1 / 8.0;

    /** Three ranges of which each leaves no more to the others than it must. */
    static Share of(Range part, Range rest, Range whole) {
        return new Share(part.within(whole, rest), rest.within(whole, part), whole);
    }

    /** The smallest share that it can be, of one. */
    double least() {
        return of(part.least(), Math.min(rest.most(), whole.most() - part.least()));
    }

    /** The greatest share that it can be, of one. */
    double most() {
        return of(part.most(), Math.max(rest.least(), whole.least() - part.most()));
    }

    /**
     * To the nearest 5, and right to 5 points whatever was counted; hidden when that cannot be told, when fewer than five could be in it or outside
     * it, and when it would come to nought or to a hundred.
     */
    Shown percent() {
        long percent = Math.round(100 * (least() + most()) / 2 / STEP) * STEP;
        boolean isNear = percent > 0 && percent < 100 && 100 * least() >= percent - NEAR && 100 * most() <= percent + NEAR;
        return part.least() >= Disclosure.FEW && rest.least() >= Disclosure.FEW && isNear ? new Shown(percent) : Shown.HIDDEN;
    }

    /** In words, such as: about half; empty when no words are true of all that it can be. Nobody is told that it was all of them, or none. */
    public Optional<String> words() {
        if (lies(7, 8)) {
            return Optional.of(most() == 1 ? "all or nearly all" : "nearly all");
        } else if (lies(0, 1)) {
            return Optional.of(least() == 0 ? "few or none" : "few");
        } else if (lies(3, 5)) {
            return Optional.of("about half");
        } else if (least() > 0.5) {
            return Optional.of(lies(5, 7) ? "about three quarters" : lies(6, 8) ? "three quarters or more" : "more than half");
        } else if (most() < 0.5) {
            return Optional.of(lies(1, 3) ? "about a quarter" : lies(0, 2) ? "a quarter or fewer" : "fewer than half");
        }
        return Optional.empty();
    }

    /** @param from in eighths; @param to in eighths */
    private boolean lies(int from, int to) {
        return least() >= from * EIGHTH && most() <= to * EIGHTH;
    }

    private static double of(long part, long rest) {
        return part + rest == 0 ? 0 : part / (double) (part + rest);
    }
}
