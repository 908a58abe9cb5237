package safeguarding.report.level;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * How a service stands.
 *
 * @param closed all enquiries that were closed
 * @param shown  in how many the record shows each level
 */
public record Standing(long closed, Map<Level, Long> shown) {

    /** The highest level that it may claim, with all levels before it; empty when it is none. */
    public Optional<Level> claimed() {
        return Arrays.stream(Level.values()).takeWhile(this::isReached).reduce((lower, higher) -> higher);
    }

    /** The first level that it may not claim yet; empty when there is none. */
    public Optional<Level> next() {
        return Arrays.stream(Level.values()).filter(level -> !isReached(level)).findFirst();
    }

    /** In how many more of these enquiries the record would have to show this level. */
    public long missingFor(Level level) {
        return Math.max(0, (closed * level.needed() + 99) / 100 - shown.get(level));
    }

    /** True when the record shows this level, and all before it, often enough. */
    public boolean mayClaim(Level level) {
        return claimed().filter(highest -> highest.compareTo(level) >= 0).isPresent();
    }

    /** True when the record shows this level often enough; levels before it may still be in the way. */
    public boolean isReached(Level level) {
        return level.isReached(shown.get(level), closed);
    }
}
