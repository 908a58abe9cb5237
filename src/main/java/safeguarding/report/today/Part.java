package safeguarding.report.today;

import java.util.List;

/** One matter: how many enquiries or tasks it is about, and the first of them. */
public record Part(Matter matter, long count, List<Line> lines) {

    /** True when not all of them are here. */
    public boolean isMore() {
        return count > lines.size();
    }
}
