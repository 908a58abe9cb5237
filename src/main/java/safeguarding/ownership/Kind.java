package safeguarding.ownership;

/** What a process owner can deploy. */
public enum Kind {
    /** A BPMN diagram. */
    DRAWING,
    /** A Camunda Form. */
    FORM,
    /** A DMN table. */
    TABLE
}
