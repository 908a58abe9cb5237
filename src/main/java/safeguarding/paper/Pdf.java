package safeguarding.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.stream.Collectors;

/**
 * A page as a PDF that a screen reader can read aloud (PDF/UA). The page is XHTML with its styles in it, a {@code title}, a {@code lang}
 * and a {@code meta} named {@code subject}; a drawing is SVG inside the page, and needs an {@code alt} to be read aloud. The letters are
 * DejaVu Sans.
 */
public final class Pdf {

    /** In DejaVu, so that it can always be shown. */
    private static final String NO_SUCH_LETTER = "\u25A1";

    static {
        // It would report each step of each page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {
    }

    /**
     * Nothing is fetched to make it, neither from a disk nor from a network. A letter that the fonts do not have, such as an emoji, becomes
     * a box that can be seen; a character that no page may hold is left out.
     *
     * @param xhtml well-formed
     */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            PdfRendererBuilder paper = new PdfRendererBuilder();
            Fonts.into(paper);
            for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
                paper.useExternalResourceAccessControl((address, kind) -> Fonts.isOneOfThem(address), when);
            }
            paper.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            paper.useUnicodeBidiReorderer(new ICUBidiReorderer());
            paper.defaultTextDirection(TextDirection.LTR);
            paper.useReplacementText(NO_SUCH_LETTER);
            paper.useSVGDrawer(drawings);
            paper.usePdfUaAccessibility(true);
            paper.withProducer("MSP Enquiries");
            paper.withHtmlContent(onlyWhatAPageMayHold(xhtml), null);
            paper.toStream(bytes);
            paper.run();
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** XML knows no control characters and no half of a pair; people paste them all the same. */
    private static String onlyWhatAPageMayHold(String xhtml) {
        return xhtml.codePoints().filter(Pdf::mayBeOnAPage).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean mayBeOnAPage(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
