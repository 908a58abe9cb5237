package safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import safeguarding.letters.Copy;
import safeguarding.letters.LeftOut;
import safeguarding.letters.Mail;
import safeguarding.letters.Paper;
import safeguarding.letters.Piece;
import safeguarding.letters.Said;
import safeguarding.letters.Whose;
import safeguarding.paper.Pdf;

/** The record on paper with whatever people write, and with much of it. */
class PaperLayoutTest {

    private static final String LONG = IntStream.range(0, 1000).mapToObj(n -> "word" + n).collect(Collectors.joining(" ")).substring(0, 6000);

    @Test
    void three_hundred_entries_and_a_long_story_are_there_to_the_last_word() throws IOException {
        List<Piece> pieces = IntStream.rangeClosed(1, 300).mapToObj(n -> piece("Entry " + n, n % 50 == 0 ? LONG + " end" + n : "Words of entry " + n)).toList();
        try (PDDocument paper = Loader.loadPDF(pdf(pieces))) {
            String text = text(paper);
            IntStream.rangeClosed(1, 300).forEach(n -> assertThat(text).contains("Entry " + n + " "));
            IntStream.of(50, 100, 150, 200, 250, 300).forEach(n -> assertThat(text).contains(LONG + " end" + n));
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                assertThat(page(paper, page)).contains("SE-2026-000001", "Page " + page + " of " + paper.getNumberOfPages(), "Not to be given out");
            }
        }
    }

    @Test
    void no_words_break_the_page() throws IOException {
        for (String words : List.of("<b>bold</b> & \"quoted\" 'single'", "</p></body><script>alert(1)</script>", "${7*7} [[${paper}]] [(x)]", "a\u0000b\u0001c",
                "x".repeat(3000), "first\n\n  second", "=1+1", "]]> --> <!--")) {
            try (PDDocument paper = Loader.loadPDF(pdf(List.of(piece("Entry", words))))) {
                assertThat(text(paper).replace(" ", "")).as(words).contains(words.replaceAll("[\\s\\x00\\x01]", ""));
            }
        }
    }

    @Test
    void words_from_right_to_left_and_a_letter_without_a_font_are_there() throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf(List.of(piece("Entry", "שלום עליכם"), piece("Entry", "glad \uD83E\uDD84 now"))))) {
            assertThat(text(paper)).containsPattern("שלום|םולש").contains("glad \u25A1 now");
        }
    }

    private static Piece piece(String heading, String words) {
        return new Piece(Instant.EPOCH, heading, "Concern. Written down by Priya Practitioner.", List.of(), List.of(new Said("What was said?", words, Whose.OURS, false)));
    }

    private static byte[] pdf(List<Piece> pieces) {
        Paper paper = new Paper(Copy.WORKING, LeftOut.of(null), "SE-2026-000001", "Ada", "Ada", "", "1 March 2026", "", "Now: Concern", "10 March 2026, 12:00", "Maya Manager",
                Mail.SEND, List.of(new Paper.Chapter("What they want", "Nothing is on record.", List.of())), pieces);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine pages = new SpringTemplateEngine();
        pages.setTemplateResolver(resolver);
        return Pdf.of(pages.process("paper", new Context(Locale.UK, Map.of("paper", paper))));
    }

    private static String text(PDDocument paper) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= paper.getNumberOfPages(); page++) {
            text.append(page(paper, page).replaceAll("SE-2026-000001 · Not to be given out Page \\d+ of \\d+ ?", "")).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    /** What is within its edges. The fonts join some letters, as print does. */
    private static String page(PDDocument paper, int page) throws IOException {
        PDFTextStripperByArea words = new PDFTextStripperByArea();
        PDRectangle edges = paper.getPage(page - 1).getMediaBox();
        words.addRegion("page", new Rectangle2D.Float(0, 0, edges.getWidth(), edges.getHeight()));
        words.extractRegions(paper.getPage(page - 1));
        return Normalizer.normalize(words.getTextForRegion("page"), Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }
}
