package safeguarding.report.sac.file;

import java.util.List;
import safeguarding.report.sac.Completeness;

/** The enquiries that miss something for the return, a line for each thing that is missing. For managers only: it names enquiries. */
public final class IncompleteCsv {

    private static final List<String> HEADINGS = List.of("reference", "team", "worker", "missing");

    private IncompleteCsv() {
    }

    /** The file. */
    public static String of(List<Completeness.Incomplete> enquiries) {
        return CommaSeparated.of(HEADINGS, enquiries.stream().flatMap(one -> one.words().stream()
                .map(missing -> List.of(one.reference(), one.team(), one.worker(), missing))));
    }
}
