package safeguarding.overrides;

/** The six principles of adult safeguarding: at an override, the record says which of them gave way (CP-04, CP-25). */
public enum Principle { EMPOWERMENT, PREVENTION, PROPORTIONALITY, PROTECTION, PARTNERSHIP, ACCOUNTABILITY }
