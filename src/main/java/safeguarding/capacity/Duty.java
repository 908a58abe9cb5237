package safeguarding.capacity;

/** Which advocate the table says we ask for (Care Act 2014 s68, Mental Capacity Act 2005; LA-15, SG-28). */
public enum Duty {

    CARE_ACT_ADVOCATE("The law says that we must find them an independent advocate (Care Act 2014, section 68)."),
    IMCA("It is on record that they cannot make this decision. The law lets us ask for an independent mental capacity advocate (IMCA), "
            + "even if there is family, and we do (Mental Capacity Act 2005)."),
    NONE("No advocate has to be found. They may still ask for one.");

    private final String words;

    Duty(String words) {
        this.words = words;
    }

    /** How a form says it to the worker. */
    public String words() {
        return words;
    }

    /** True when someone has to be asked to stand by them. */
    public boolean asksForSomeone() {
        return this != NONE;
    }
}
