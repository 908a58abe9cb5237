package safeguarding.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The letters of a chart. They are measured with a font that we bring along, so that a chart looks the same wherever it is drawn. */
final class Lettering {

    private static final Font DEJAVU = read();

    private Lettering() {
    }

    static Font size(float pixels) {
        return DEJAVU.deriveFont(pixels);
    }

    /** On paper the one that is only upright, on a screen the font that was measured with, or else the reader's own. */
    static String family(String measured) {
        return '"' + measured + " upright\", \"" + measured + "\", Arial, sans-serif";
    }

    private static Font read() {
        try (InputStream file = Lettering.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException noFont) {
            throw new IllegalStateException(noFont);
        }
    }
}
