package safeguarding.closure;

import java.util.List;

/** What must be done, or have a reason, before an enquiry closes. The codes are stable, for reports. */
public enum Check {

    RESULTS("What came of each thing they wanted", "It is not on record yet what came of each thing they wanted.", "SG-61, RO-11"),
    FEEDBACK("How it went, as they see it", "The feedback conversation has not been held, and nobody wrote down why not.", "SG-60, X-07"),
    FIRST_WISHES("What they first wanted, beside what they want now",
            "Nobody wrote down what they wanted when it began, or why they could not be asked.", "LA-43"),
    AS_HOPED("Whether their safety and their life turned out as they hoped",
            "They have not been asked yet whether their safety and their life turned out as they hoped.", "CP-10"),
    GRID_AT_START("Wellbeing and safety at the start, as they saw it and as the worker saw it",
            "Nobody wrote down how good their life was and how safe they were when it began, or why not.", "CP-24, LA-44"),
    GRID_AT_END("Wellbeing and safety at the end, as they see it and as the worker sees it",
            "Nobody wrote down how good their life is and how safe they are now, or why not.", "CP-24, LA-44"),
    OTHERS_AT_RISK("Whether anyone else may be at risk", "Nobody wrote down whether anyone else may be at risk.", "MY-01d, LA-23",
            "othersAtRisk"),
    UNRESOLVED("Someone for each thing that is still unresolved, who knows that it is theirs",
            "Something is still unresolved, and whoever should take it on does not know that it is theirs.", "LA-42",
            "anythingUnresolved", "unresolved"),
    RAISER_TOLD("Whoever raised the concern was told how it ended", "Nobody told whoever raised the concern how it ended, or wrote down why not.",
            "MY-09", "raiserTold"),
    OPEN_DOOR("The person knows that they can come back", "Nobody wrote down how the person was told that they can come back, or why they were not.",
            "MY-01b", "openDoor"),
    LEARNING("What there is to learn", "Nobody wrote down whether there is something to learn.", "LA-45, SG-62", "learningFound"),
    UNFINISHED("Everything that was begun for them is finished",
            "Something that was begun for this person is not finished: the checklist says what.", "X-08");

    private final String what;
    private final String open;
    private final String source;
    private final List<String> fields;

    Check(String what, String open, String source, String... fields) {
        this.what = what;
        this.open = open;
        this.source = source;
        this.fields = List.of(fields);
    }

    /** What it is about, as the list calls it. */
    public String what() {
        return what;
    }

    /** What a manager reads while it is neither done nor explained. */
    public String open() {
        return open;
    }

    /** The requirements that ask for it. */
    public String source() {
        return source;
    }

    /** The questions of the closing record that settle it; empty when something else does. */
    List<String> fields() {
        return fields;
    }
}
