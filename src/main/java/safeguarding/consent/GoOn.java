package safeguarding.consent;

/** Whether, and on what ground, we go on against a refusal; {@code NO} when we do as they ask (LA-17). */
public enum GoOn { NO, OTHERS_AT_RISK, SERIOUS_CRIME, UNDER_PRESSURE, BEST_INTERESTS }
