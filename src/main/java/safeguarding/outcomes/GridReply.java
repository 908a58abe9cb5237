package safeguarding.outcomes;

import java.util.Optional;

/** What came of asking for a place on the grid. Not wanting to say and not being asked are never a place on it (CP-24, X-03). */
public enum GridReply {

    VERY_BAD("very bad"), BAD("bad"), IN_BETWEEN("in between"), GOOD("good"), VERY_GOOD("very good"),
    DECLINED("did not want to say"), NOT_ASKED("not asked");

    private final String words;

    GridReply(String words) {
        this.words = words;
    }

    /** How the record says it. */
    public String words() {
        return words;
    }

    /** Where this is on the axis; empty when it is nowhere. */
    public Optional<GridPoint> point() {
        return this == DECLINED || this == NOT_ASKED ? Optional.empty() : Optional.of(GridPoint.valueOf(name()));
    }
}
