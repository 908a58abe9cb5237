package safeguarding.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A page on paper says what the page says, in every alphabet, and fetches nothing. */
class PdfTest {

    @Test
    void every_word_of_the_page_is_on_the_paper() throws IOException {
        assertThat(text(page("<p>Zażółć gęślą jaźń</p><p>Ελληνικά, Русский</p>"))).contains("Zażółć gęślą jaźń", "Ελληνικά, Русский");
    }

    @Test
    void words_that_run_from_right_to_left_do() throws IOException {
        assertThat(text(page("<p>She says: שלום עליכם</p>"))).contains("She says:").containsPattern("שלום|םולש");
    }

    @Test
    void a_letter_without_a_font_becomes_a_box_that_can_be_seen() throws IOException {
        assertThat(text(page("<p>happy \uD83E\uDD84 now</p>"))).contains("happy \u25A1 now");
    }

    @Test
    void what_somebody_pasted_by_accident_does_not_spoil_the_paper() throws IOException {
        assertThat(text(page("<p>one\u0000\u0007two\uD83D three</p>"))).contains("onetwo three");
    }

    @Test
    void a_screen_reader_finds_language_title_and_structure() throws IOException {
        try (PDDocument paper = Loader.loadPDF(Pdf.of(page("<h1>Heading</h1><p>Words</p>")))) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("A page");
            assertThat(new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
        }
    }

    /** Otherwise it would look different, or be empty, where the font is missing. */
    @Test
    void every_font_is_inside() throws IOException {
        try (PDDocument paper = Loader.loadPDF(Pdf.of(page("<p>plain <b>bold</b> <i>slanted</i> <b><i>both</i></b></p>")))) {
            for (PDPage page : paper.getPages()) {
                assertThat(page.getResources().getFontNames()).hasSize(4);
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_drawing_is_on_the_paper() throws IOException {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='40' alt='A bar'>"
                + "<rect width='100' height='20' fill='#1d5f8a'/><text x='5' y='35' font-family='SansSerif' font-size='12'>Forty</text></svg>";
        assertThat(Pdf.of(page(drawing)).length).isGreaterThan(Pdf.of(page("<p></p>")).length);
    }

    @Test
    void nothing_is_fetched_from_a_network_or_a_disk() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> visits.incrementAndGet());
        elsewhere.start();
        try {
            String address = "http://localhost:" + elsewhere.getAddress().getPort() + "/a.png";
            Path secret = Files.writeString(Files.createTempFile("secret", ".svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
            assertThat(text(page("<p>Words</p><img alt='x' src='" + address + "'/><img alt='y' src='" + secret.toUri() + "'/>"
                    + "<p style='background: url(" + address + ")'>More</p><svg xmlns='http://www.w3.org/2000/svg' alt='z' width='9' height='9'>"
                    + "<image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='" + address + "' width='5' height='5'/></svg>")))
                    .contains("Words", "More");
            assertThat(visits).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A page</title><meta name=\"subject\" content=\"A page\"/></head><body>"
                + body + "</body></html>";
    }

    private static String text(String page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(Pdf.of(page))) {
            return new PDFTextStripper().getText(paper);
        }
    }
}
