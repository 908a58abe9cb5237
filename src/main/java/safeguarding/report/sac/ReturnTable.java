package safeguarding.report.sac;

import java.util.List;
import java.util.stream.IntStream;
import safeguarding.report.count.Code;

/** A table of the return, filled. @param parts one for each kind of enquiry */
public record ReturnTable(Outline outline, List<Part> parts) {

    /** True when nobody is in it. */
    public boolean isEmpty() {
        return total() == 0;
    }

    /** Everything that is counted in it. */
    long total() {
        return parts.stream().flatMap(part -> part.lines().stream()).mapToLong(Line::total).sum();
    }

    /** The part that counts enquiries of this kind. */
    public Part part(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst().orElseThrow();
    }

    /** The enquiries of one kind. */
    public record Part(Kind kind, List<Line> lines) {

        public boolean isEmpty() {
            return lines.stream().allMatch(line -> line.total() == 0);
        }

        /** Each column added up, the last one for everything. */
        public List<Long> totals() {
            int columns = lines.get(0).counts().size();
            return IntStream.range(0, columns).mapToObj(n -> lines.stream().mapToLong(line -> line.counts().get(n)).sum()).toList();
        }
    }

    /** A row. @param counts one for each column of the outline, in their order */
    public record Line(Code row, List<Long> counts) {

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }
}
