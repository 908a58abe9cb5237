package safeguarding.closure;

/** The main reason why a wish came about wholly, partly or not (SG-61, RO-11). A partial result is no failure in itself. */
public enum Reason {
    SEVERAL_OUTCOMES, IRRECONCILABLE, UNDERSTANDING_GREW, RISK_LEVEL, NEGOTIATED, WISHES_CHANGED, NOT_AVAILABLE, NO_TIME_YET, OTHER,
    FULLY_ACHIEVED
}
