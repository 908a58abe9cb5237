package safeguarding.report.count;

import java.util.List;
import java.util.stream.Stream;

/** A value that is counted, as the record keeps it, and as a reader sees it. */
public record Code(String code, String label) {

    /** What nobody wrote down. It is always counted, and never mixed with a no. */
    public static final Code NOT_RECORDED = new Code("NOT_RECORDED", "Not recorded");

    /** Pairs of code and label. */
    public static List<Code> list(String... codesAndLabels) {
        return Stream.iterate(0, n -> n < codesAndLabels.length, n -> n + 2).map(n -> new Code(codesAndLabels[n], codesAndLabels[n + 1])).toList();
    }
}
