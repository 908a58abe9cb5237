package safeguarding.outcomes;

/** The grid as the worker sees it, as typed. The components are the form's field keys (CP-24, LA-44). */
public record WorkerView(GridPoint workerWellbeing, GridPoint workerSafety) {
}
