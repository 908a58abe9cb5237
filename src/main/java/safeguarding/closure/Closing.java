package safeguarding.closure;

import safeguarding.outcomes.WorkerView;

/**
 * The closing record beside what it must answer for.
 *
 * @param grid        the wellbeing and safety grid at the end, as the worker sees it
 * @param gridAtStart true when both views of the grid were written down in the first conversation
 */
record Closing(ClosingRecord record, WorkerView grid, boolean gridAtStart) {
}
