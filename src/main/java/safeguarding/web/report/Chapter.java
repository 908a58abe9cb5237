package safeguarding.web.report;

import java.util.List;

/** One figure of a report; now and then two that belong together. */
record Chapter(List<Part> parts) {

    /** A figure in sentences, as a chart, and as the table behind it. @param before the same sentences for the period before */
    record Part(MeasureView view, List<String> now, List<String> before) {

        static Part of(MeasureView now, MeasureView before) {
            List<Saying> sayings = Sayings.of(now.measure().id());
            return new Part(now, sayings.stream().map(saying -> saying.about(now.shown())).distinct().toList(),
                    sayings.stream().map(saying -> saying.about(before.shown())).distinct().toList());
        }
    }
}
