package safeguarding.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.ShownTable;

/** A chart shows what its table shows, to eyes and to ears. */
class ChartTest {

    private static final Measure MEASURE = new Measure("six", "The six questions", "", "", "", Codes.REPLIES, List.of(), List.of(Cut.OWN), true);

    @Test
    void the_parts_of_a_bar_make_it_whole() {
        Table.Row[] rows = {row("A", 61, 20, 13, 3, 0, 7), row("B", 1, 30, 2, 2, 2, 2), row("C", 33, 33, 33, 0, 0, 0), row("D", 8, 8, 8, 8, 8, 8)};
        assertThat(bars(Disclosure.EXACT, rows).bars()).allSatisfy(bar -> assertThat(whole(bar)).isEqualTo(100, within(1e-9)));
        assertThat(bars(Disclosure.SAFE, rows).bars()).as("what is hidden leaves a gap").extracting(ChartTest::whole).map(Math::round)
                .containsExactly(95L, 75L, 100L, 100L);
    }

    @Test
    void it_is_a_picture_with_words_in_it_that_says_its_main_numbers() throws Exception {
        Element svg = drawn(Chart.wide(bars(Disclosure.EXACT, row("Did we listen <to> you?", 61, 20, 13, 3, 0, 7), row("Are you safe?", 50, 40, 0, 0, 0, 14))));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).startsWith("Chart: The six questions. Did we listen <to> you? (104): Yes 59%, Partly 19%, No 13%; Are")
                .endsWith("All numbers are in the table.");
        assertThat(svg.getTextContent()).contains("Yes", "Partly", "Did not want to say", "Not recorded", "59%", "19%", "13%", "100%").doesNotContain("Not asked");
    }

    @Test
    void what_the_table_hides_is_neither_drawn_nor_said() throws Exception {
        Element svg = drawn(Chart.wide(bars(Disclosure.SAFE, row("Few", 3, 0, 0, 0, 0, 61), row("None at all", 0, 0, 0, 0, 0, 0))));
        assertThat(svg.getTextContent()).contains("Few (65)", "None at all (0)", "Not recorded", "60").as("no percentage, and no scale of them").doesNotContain("Yes", "61", "64", "%");
        assertThat(svg.getAttribute("aria-label")).contains("Few (65): Not recorded 60").doesNotContain("Yes", "61", "64");
    }

    @Test
    void where_nothing_could_be_seen_nothing_is_drawn() {
        for (Bars bars : List.of(bars(Disclosure.EXACT, row("A", 0, 0, 0, 0, 0, 0)), bars(Disclosure.SAFE, row("A", 4, 3, 2, 1, 0, 0)), bars(Disclosure.SAFE))) {
            assertThat(Chart.wide(bars) + Chart.narrow(bars) + Chart.columns(bars)).isEmpty();
        }
    }

    @Test
    void on_a_telephone_it_is_drawn_anew_and_every_word_fits() throws Exception {
        Element svg = drawn(Chart.narrow(bars(Disclosure.EXACT, row("Did we give you the chance to tell us what you wanted?", 61, 20, 13, 3, 0, 7))));
        assertThat(svg.getAttribute("width")).isEqualTo("360");
        assertThat(svg.getTextContent().replaceAll("\\s", "")).contains("chance", "wanted?").doesNotContain("...");
    }

    /** A yes and a no are never as light as each other: they stay apart in grey, and for people who see no red. */
    @Test
    void colours_stay_apart_and_letters_on_them_can_be_read() {
        Palette palette = new Palette(MEASURE.columns());
        assertThat(MEASURE.columns()).extracting(palette::of).doesNotHaveDuplicates();
        for (int n = 1; n < MEASURE.columns().size(); n++) {
            assertThat(contrast(palette.of(MEASURE.columns().get(n - 1)), palette.of(MEASURE.columns().get(n)))).as("neighbours").isGreaterThan(1.15);
        }
        MEASURE.columns().stream().map(palette::of).forEach(colour -> assertThat(contrast(colour, Palette.lettersOn(colour))).isGreaterThan(4.5));
        List<Code> ten = Code.list("A", "", "B", "", "C", "", "D", "", "E", "", "F", "", "G", "", "H", "", "I", "", "J", "");
        assertThat(ten).extracting(new Palette(ten)::of).doesNotHaveDuplicates()
                .allSatisfy(colour -> assertThat(contrast(colour, Palette.lettersOn(colour))).isGreaterThan(4.5));
    }

    private static double whole(Bars.Bar bar) {
        return IntStream.range(0, 6).mapToDouble(bar::share).sum();
    }

    private static double contrast(Color one, Color other) {
        double a = Palette.lightness(one) + 0.05;
        double b = Palette.lightness(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static Element drawn(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    }

    private static Table.Row row(String label, long... counts) {
        return new Table.Row(new Code(label, label), IntStream.range(0, 6).mapToObj(n -> counts[n]).toList());
    }

    private static Bars bars(Disclosure disclosure, Table.Row... rows) {
        return Bars.of(new ShownTable(new Table(MEASURE, Cut.OWN, Scope.of(Period.returnYear(2025)), MEASURE.columns(), List.of(rows),
                row("All", 0, 0, 0, 0, 0, 0)), disclosure));
    }
}
