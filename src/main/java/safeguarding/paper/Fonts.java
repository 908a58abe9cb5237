package safeguarding.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** DejaVu Sans, which has the letters of most alphabets, for the words of a page and for those in its drawings. */
final class Fonts {

    private static final String PROTOCOL = "dejavu";
    private static final String IN_DRAWINGS = "DejaVu Sans upright";
    private static final String WHERE = "/net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> ALL = List.of("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique");

    private Fonts() {
    }

    /** Every page has them and uses them unless it says otherwise. */
    static void into(PdfRendererBuilder paper) {
        paper.useProtocolsStreamImplementation(Fonts::open, PROTOCOL);
        paper.addDOMMutator(Fonts::declare);
    }

    static boolean isOneOfThem(String address) {
        return address.startsWith(PROTOCOL + ":") && ALL.contains(address.substring(PROTOCOL.length() + 1));
    }

    /** First in the head, so that the page's own styles have the last word. */
    private static void declare(Document page) {
        Element style = page.createElement("style");
        style.setTextContent(styles());
        Element head = (Element) page.getElementsByTagName("head").item(0);
        head.insertBefore(style, head.getFirstChild());
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("html { font-family: 'DejaVu Sans'; } ");
        ALL.forEach(font -> styles.append("@font-face { font-family: 'DejaVu Sans'; src: url(").append(PROTOCOL).append(':').append(font)
                .append("); font-weight: ").append(font.contains("Bold") ? "bold" : "normal")
                .append("; font-style: ").append(font.contains("Oblique") ? "italic" : "normal").append("; } "));
        // A drawing takes any of a family whose upright letters it does not tell from slanted ones, so it has a family of one.
        return styles.append("@font-face { font-family: '").append(IN_DRAWINGS).append("'; src: url(").append(PROTOCOL).append(":DejaVuSans); } ").toString();
    }

    private static FSStream open(String address) {
        InputStream font = Fonts.class.getResourceAsStream(WHERE + address.substring(PROTOCOL.length() + 1) + ".ttf");
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return font;
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(font, StandardCharsets.ISO_8859_1);
            }
        };
    }
}
