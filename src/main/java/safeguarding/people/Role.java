package safeguarding.people;

import java.util.Locale;

/** The groups that people work in. The constant's {@link #group()} is the group id in the engine and in the models. */
public enum Role {

    PRACTITIONER("practitioners", "Practitioners"),
    MANAGER("managers", "Managers"),
    PROCESS_OWNER("processOwners", "Process owners"),
    BOARD("board", "Safeguarding Adults Board"),
    /** Those who were elected: they ask how it is done, and read nobody's life (MY-10). */
    COUNCILLOR("councillors", "Councillors");

    private final String group;
    private final String title;

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    public String group() {
        return group;
    }

    public String title() {
        return title;
    }

    /** What they are called in the middle of a sentence. */
    public String words() {
        return this == BOARD ? "the " + title : title.toLowerCase(Locale.UK);
    }
}
