package safeguarding.report.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import safeguarding.enquiry.Stage;

/** A column of the register, by which it can be sorted. */
public enum Column {

    REFERENCE("Reference", "enquiry.reference"),
    NAME("Name", "lower(adult.name)"),
    STAGE("Stage", Arrays.stream(Stage.values()).map(stage -> "when '" + stage.name() + "' then " + stage.ordinal())
            .collect(Collectors.joining(" ", "case enquiry.stage ", " end"))),
    WORKER("Worker", "enquiry.worker"),
    TEAM("Team", "enquiry.team"),
    RAISED("Raised", "enquiry.raised_at"),
    ENDED("Ended", "enquiry.ended_at");

    private final String title;
    private final String sorted;

    Column(String title, String sorted) {
        this.title = title;
        this.sorted = sorted;
    }

    /** The column that an address names, if there is one. */
    public static Optional<Column> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /** Its name in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** The order in SQL. What is not recorded comes last either way, and no two enquiries share a place. */
    String order(boolean backwards) {
        String way = backwards ? " desc" : "";
        return this == REFERENCE ? sorted + way : sorted + way + (this == NAME || this == RAISED ? "" : " nulls last") + ", enquiry.reference" + way;
    }
}
