package safeguarding.letters;

/** Whose information an answer is, when a copy of the record is given to the person. */
public enum Whose {

    /** The person's, or our own work. */
    OURS,
    /** From somebody else or about them: it is not given out without their leave or a good reason. */
    OTHERS,
    /** Perhaps both: somebody has to read it first. */
    LOOK
}
