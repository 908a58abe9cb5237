package safeguarding.enquiries;

/** What the findings say about risk now; the national return counts enquiries by it. */
public enum RiskNow { RISK_IDENTIFIED, INCONCLUSIVE, NO_RISK }
