package safeguarding.overrides;

/** Why we may act although the person does not agree (LA-17, MY-01d, MY-03a). */
public enum Ground {

    DANGER_TO_LIFE("A life is in danger"),
    OTHERS_AT_RISK("Someone else is at risk"),
    SERIOUS_CRIME("A serious crime may have happened"),
    UNDER_PRESSURE("Someone may be forcing them to refuse"),
    BEST_INTERESTS("They cannot decide this, and it is best for them"),
    STAFF_OR_PROVIDER_INVOLVED("Someone who is paid to care for people may have done harm"),
    COURT_ORDER("A court has ordered it");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** How the forms say it. */
    public String words() {
        return words;
    }
}
