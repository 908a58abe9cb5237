package safeguarding.web.report;

import java.util.List;
import safeguarding.report.count.Measure;

/** A measure on the page of its figure. @param views its table; one for each question, if its rows are questions that are compared by something else */
record Section(Measure measure, List<MeasureView> views) {

    /** What is the same for all of them. */
    public MeasureView first() {
        return views.get(0);
    }

    /** True when it was counted and nothing was found. */
    public boolean isEmpty() {
        return views.stream().allMatch(MeasureView::isEmpty);
    }
}
