package safeguarding.declined;

/** Why someone wants nothing to happen (MY-01e). The codes are stable, for reports. */
public enum RefusalReason implements Worded {

    NO_TRUST("They do not trust us or other services"),
    NO_CONFIDENCE("They do not believe that it would help"),
    DOES_NOT_WANT_CHANGE("They do not want their life to change"),
    AFRAID_OF_CONSEQUENCES("They are afraid of what would follow"),
    PRESSURE("Someone is pressing them to say no"),
    ASHAMED("They are ashamed"),
    LOYALTY("They want to protect someone or stand by them"),
    OTHER_HELP("They have other help, or help themselves"),
    NOT_KNOWN("We do not know");

    private final String words;

    RefusalReason(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
