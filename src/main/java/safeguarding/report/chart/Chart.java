package safeguarding.report.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;

/** Draws bars as SVG. The words in it are words, its description says the main numbers, and the table beside it says them all. */
public final class Chart {

    /** For a window or a sheet of paper. */
    private static final int WIDE = 900;
    /** For a telephone: it is drawn anew and not made smaller, so that it can be read. */
    private static final int NARROW = 360;

    private Chart() {
    }

    /** One bar below the other, for a wide window and for paper; empty when there is nothing to draw. */
    public static String wide(Bars bars) {
        return bars.isEmpty() ? "" : drawn(bars, PlotOrientation.HORIZONTAL, WIDE);
    }

    /** The same for a narrow window. */
    public static String narrow(Bars bars) {
        return bars.isEmpty() ? "" : drawn(bars, PlotOrientation.HORIZONTAL, NARROW);
    }

    /** One column beside the other, for what changes over time; for a wide window and for paper. */
    public static String columns(Bars bars) {
        return bars.isEmpty() ? "" : drawn(bars, PlotOrientation.VERTICAL, WIDE);
    }

    private static String drawn(Bars bars, PlotOrientation orientation, int width) {
        Stacked stacked = new Stacked(bars, orientation, width);
        JFreeChart chart = stacked.chart();
        return Svg.of(chart, width, stacked.height(), bars.title(), Spoken.of(bars));
    }
}
