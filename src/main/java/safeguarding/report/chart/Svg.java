package safeguarding.report.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.springframework.web.util.HtmlUtils;

/** A chart as part of a page: as wide as its place, a picture with a name to whoever cannot see it. */
final class Svg {

    private static final String HEAD = "<svg ";

    private Svg() {
    }

    static String of(JFreeChart chart, int width, int height, String title, String spoken) {
        SVGGraphics2D sheet = new SVGGraphics2D(width, height);
        sheet.setDefsKeyPrefix("c" + Integer.toHexString((title + spoken + width).hashCode()));
        sheet.setFontFunction(Lettering::family);
        sheet.setGeomDoubleConverter(Svg::rounded);
        sheet.setTransformDoubleConverter(Svg::rounded);
        chart.draw(sheet, new Rectangle2D.Double(0, 0, width, height));
        String drawn = sheet.getSVGElement(null, false, new ViewBox(0, 0, width, height), null, null);
        String words = HtmlUtils.htmlEscape(spoken, "UTF-8");
        return HEAD + "role=\"img\" focusable=\"false\" aria-label=\"" + words + "\" alt=\"" + words + "\" width=\"" + width + "\" height=\"" + height
                + "\" " + drawn.substring(HEAD.length());
    }

    /** A tenth of a pixel is as fine as anybody sees. */
    private static String rounded(double number) {
        String tenths = String.valueOf(Math.round(number * 10) / 10.0);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }
}
