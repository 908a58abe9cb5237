package safeguarding.calendar;

/** The day from which the working days of a step are counted. */
public enum CountedFrom {

    TASK_OPENS("the day the task opens"),
    CONCERN_RAISED("the day the concern was raised"),
    FINDINGS_RECORDED("the day the findings were recorded"),
    DAY_AGREED("the day that was agreed for it");

    private final String words;

    CountedFrom(String words) {
        this.words = words;
    }

    /** How a page says it. */
    public String words() {
        return words;
    }
}
