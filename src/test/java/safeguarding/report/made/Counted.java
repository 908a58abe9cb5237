package safeguarding.report.made;

import java.time.Instant;

/**
 * One thing that a measure counts, worked out the slow way.
 *
 * @param row    code of the measure's own row; null when it has none
 * @param answer null when it is not recorded
 */
public record Counted(Told told, Instant at, String voice, String row, String answer) {
}
