package safeguarding.learning;

/** Whether somebody still sees to it. */
enum State {

    OPEN("Open"), CLOSED("Closed");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** How the page says it. */
    public String words() {
        return words;
    }
}
