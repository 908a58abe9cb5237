package safeguarding.consent;

/** The ground on which something was shared although they had said no (LA-17). */
public enum ShareGround { OTHERS_AT_RISK, SERIOUS_CRIME, UNDER_PRESSURE, BEST_INTERESTS }
