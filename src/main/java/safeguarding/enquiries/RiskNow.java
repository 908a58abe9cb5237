package safeguarding.enquiries;

/** What the findings say about risk now. */
enum RiskNow { RISK_IDENTIFIED, INCONCLUSIVE, NO_RISK }
