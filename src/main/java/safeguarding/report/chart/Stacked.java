package safeguarding.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars that are all as long as a hundred of a hundred, made of answers. */
final class Stacked {

    private static final Color INK = new Color(0x222222);
    private static final Color LINES = new Color(0xD8D8D8);
    private static final int COLUMNS_HIGH = 300;
    private static final int A_LETTER = 7;

    private final Bars bars;
    private final boolean lying;
    private final PlotOrientation orientation;
    private final int width;
    private final boolean narrow;
    /** Answers that can be seen, by their place in the table. */
    private final List<Integer> seen;

    Stacked(Bars bars, PlotOrientation orientation, int width) {
        this.bars = bars;
        this.orientation = orientation;
        this.lying = orientation == PlotOrientation.HORIZONTAL;
        this.width = width;
        this.narrow = width < 500;
        this.seen = IntStream.range(0, bars.answers().size()).filter(answer -> bars.bars().stream().anyMatch(bar -> bar.share(answer) > 0)).boxed().toList();
    }

    /** Room for every bar, and for the legend however many lines it takes. */
    int height() {
        int legendLetters = seen.stream().mapToInt(answer -> bars.answers().get(answer).label().length() + 5).sum() * A_LETTER;
        int legend = 22 * (legendLetters / (width - 40) + 1) + (narrow ? 20 * Math.min(3, seen.size()) : 0);
        return legend + (lying ? 40 + bars.bars().size() * (narrow ? 58 : 36) : COLUMNS_HIGH);
    }

    JFreeChart chart() {
        CategoryPlot plot = new CategoryPlot(parts(), labels(), hundred(), painted());
        plot.setOrientation(orientation);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(LINES);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setInsets(new RectangleInsets(2, 2, 2, 26));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.addLegend(legend(plot));
        return chart;
    }

    private DefaultCategoryDataset parts() {
        DefaultCategoryDataset parts = new DefaultCategoryDataset();
        for (Bars.Bar bar : bars.bars()) {
            seen.forEach(answer -> parts.addValue(bar.share(answer), bars.answers().get(answer).label(), bar.label()));
        }
        return parts;
    }

    private CategoryAxis labels() {
        CategoryAxis labels = new CategoryAxis();
        labels.setTickLabelFont(Lettering.size(narrow ? 11 : 13));
        labels.setTickLabelPaint(INK);
        labels.setMaximumCategoryLabelLines(4);
        labels.setMaximumCategoryLabelWidthRatio(lying ? 0f : 0.95f);
        labels.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        labels.setAxisLineVisible(false);
        labels.setTickMarksVisible(false);
        labels.setLowerMargin(lying ? 0.02 : 0.01);
        labels.setUpperMargin(lying ? 0.02 : 0.01);
        labels.setCategoryMargin(0.25);
        return labels;
    }

    private NumberAxis hundred() {
        NumberAxis hundred = new NumberAxis();
        hundred.setRange(0, 100);
        hundred.setTickUnit(new NumberTickUnit(25, new DecimalFormat("0'%'")));
        hundred.setTickLabelFont(Lettering.size(11));
        hundred.setTickLabelPaint(INK);
        hundred.setAxisLineVisible(false);
        hundred.setTickMarksVisible(false);
        hundred.setTickLabelsVisible(bars.hasPercentages());
        return hundred;
    }

    private StackedBarRenderer painted() {
        StackedBarRenderer painted = new StackedBarRenderer();
        painted.setBarPainter(new StandardBarPainter());
        painted.setShadowVisible(false);
        painted.setDrawBarOutline(true);
        painted.setDefaultOutlinePaint(Color.WHITE);
        painted.setDefaultOutlineStroke(new BasicStroke(1.5f));
        painted.setMaximumBarWidth(lying ? 0.5 : 0.09);
        painted.setDefaultItemLabelsVisible(true);
        painted.setDefaultLegendShape(new Rectangle2D.Double(-6, -6, 12, 12));
        painted.setDefaultItemLabelFont(Lettering.size(narrow ? 10 : 12));
        double smallest = lying ? (narrow ? 18 : 7) : 8;
        painted.setDefaultItemLabelGenerator(new LabelsThatFit((answer, bar) -> {
            Bars.Bar drawn = bars.bars().get(bar);
            return drawn.share(seen.get(answer)) < smallest ? "" : drawn.words(seen.get(answer));
        }));
        Palette palette = new Palette(bars.answers());
        IntStream.range(0, seen.size()).forEach(place -> {
            Color colour = palette.of(bars.answers().get(seen.get(place)));
            painted.setSeriesPaint(place, colour);
            painted.setSeriesItemLabelPaint(place, Palette.lettersOn(colour));
        });
        return painted;
    }

    private LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(Lettering.size(narrow ? 11 : 13));
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 10));
        return legend;
    }
}
