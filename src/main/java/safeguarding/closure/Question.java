package safeguarding.closure;

/** The six questions that every person is asked at the end (SG-63). The codes are stable, for reports. */
public enum Question {

    GOT_OUTCOMES("gotOutcomes", "whether they got what they wanted to happen", "SG-63, SG-10"),
    CHANCE_TO_SAY("chanceToSay", "whether we gave them the chance to tell us what they wanted", "SG-63, SG-12"),
    LISTENED_TO("listenedTo", "whether they felt we listened to them", "SG-63, SG-11"),
    ACTED_ON_WISHES("actedOnWishes", "whether their wishes and views shaped what we did", "SG-63, SG-13"),
    FEEL_SAFE("feelSafe", "whether they feel as safe as they want to be", "SG-63, SG-15"),
    FEEL_HAPPIER("feelHappier", "whether they are happier because of the help they had", "SG-63");

    private final String field;
    private final String about;
    private final String source;

    Question(String field, String about, String source) {
        this.field = field;
        this.about = about;
        this.source = source;
    }

    /** The field that asks it. */
    public String field() {
        return field;
    }

    /** What it asks, to be read after "say" or "asked". */
    public String about() {
        return about;
    }

    /** The requirements that ask for it. */
    public String source() {
        return source;
    }
}
