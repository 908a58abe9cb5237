package safeguarding.closure;

/** What became of the risk, as the national return counts it. It never stands for whether the person's wishes were met. */
public enum RiskOutcome { RISK_REMAINED, RISK_REDUCED, RISK_REMOVED, NO_RISK_IDENTIFIED }
