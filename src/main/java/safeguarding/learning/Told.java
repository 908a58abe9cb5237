package safeguarding.learning;

/** What people were asked at the end that others can learn from (SG-62, CP-10, LA-44). The codes are stable, for reports. */
public enum Told {

    COULD_HAVE_DONE_BETTER("couldHaveDoneBetter", "What we could have done better"),
    SAFER_HOW("saferHow", "What makes them feel safer now"),
    BETTER_LIFE_HOW("betterLifeHow", "What is better in their life now");

    private final String field;
    private final String words;

    Told(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** The question's key in the forms. */
    public String field() {
        return field;
    }

    /** How a report heads it. */
    public String words() {
        return words;
    }
}
