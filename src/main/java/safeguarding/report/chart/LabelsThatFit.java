package safeguarding.report.chart;

import java.util.function.BiFunction;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What stands on each part of each bar. @param words for this answer and this bar; empty where it would not fit */
record LabelsThatFit(BiFunction<Integer, Integer, String> words) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset parts, int answer, int bar) {
        return words.apply(answer, bar);
    }

    @Override
    public String generateRowLabel(CategoryDataset parts, int answer) {
        return parts.getRowKey(answer).toString();
    }

    @Override
    public String generateColumnLabel(CategoryDataset parts, int bar) {
        return parts.getColumnKey(bar).toString();
    }
}
