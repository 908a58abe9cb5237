package safeguarding.assurance;

/** How far an agency has come in one section, from the least to the most. */
public enum Score {

    NOT_YET("Not yet"),
    BEGUN("Begun"),
    MOSTLY("Mostly there"),
    FULLY("Fully there");

    private final String words;

    Score(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
