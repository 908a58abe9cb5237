package safeguarding.learning;

/** What an item of learning is about. The codes are stable, for reports (SG-62, R-18). */
public enum Theme {

    LISTENING("Being listened to"),
    TIME("Time and waiting"),
    INFORMATION("Being told what happens"),
    INVOLVEMENT("Having a say"),
    ADVOCACY("Somebody to help them be heard"),
    WORKING_TOGETHER("Working together"),
    SAFETY("Being safe"),
    RESPECT("Respect"),
    RECORDING("What we write down"),
    OTHER("Something else");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /** How the page and the reports say it. */
    public String words() {
        return words;
    }
}
