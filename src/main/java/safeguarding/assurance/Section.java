package safeguarding.assurance;

/** What every audit of an agency looks at (LA-63). */
public enum Section {

    UNDERSTANDING("What people there understand by it"),
    EVIDENCE("How it shows in their work"),
    TRAINING("Who has been trained"),
    POLICIES("What their own policies say");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
