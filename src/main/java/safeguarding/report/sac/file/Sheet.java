package safeguarding.report.sac.file;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.Shown;
import safeguarding.report.sac.Kind;
import safeguarding.report.sac.Outline;
import safeguarding.report.sac.ReturnTable;

/** One sheet of the workbook: the parts of one table below each other, each with its headings. */
final class Sheet {

    private static final int ROWS_ARE = 52;
    private static final int COLUMN = 14;
    private static final int TWO_LINES = 30;
    private static final String SHADE = "DDE8EA";

    private final Worksheet sheet;
    private final Disclosure disclosure;
    private int row;

    Sheet(Worksheet sheet, Disclosure disclosure) {
        this.sheet = sheet;
        this.disclosure = disclosure;
    }

    void fill(List<ReturnTable> tables) {
        sheet.width(0, ROWS_ARE);
        onPaper(sheet);
        for (ReturnTable table : tables) {
            Outline outline = table.outline();
            text(0, outline.name() + ": " + outline.title());
            sheet.style(row++, 0).bold().fontSize(13).set();
            text(0, "Counted: " + outline.counts() + (outline.isOurs() ? " Not asked by the return; shown beside it." : ""));
            row += 2;
            table.parts().stream().filter(part -> part.kind() != Kind.NOT_RECORDED || !part.isEmpty()).forEach(part -> part(outline, part));
            outline.notes().forEach(note -> {
                text(0, note);
                sheet.style(row++, 0).italic().set();
            });
            row++;
        }
    }

    /** As wide as the paper, upright so that the blocks of a table stand together. The library's own paper is American. */
    static void onPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void part(Outline outline, ReturnTable.Part part) {
        text(0, part.kind().title());
        sheet.style(row++, 0).bold().set();
        headings(outline);
        for (ReturnTable.Line line : part.lines()) {
            text(0, line.row().label());
            numbers(outline, line.counts(), line.total());
        }
        if (outline.addsUp()) {
            text(0, "All");
            sheet.range(row, 0, row, outline.columns().size() + 1).style().bold().set();
            numbers(outline, part.totals(), part.totals().stream().mapToLong(Long::longValue).sum());
        }
        row++;
    }

    private void headings(Outline outline) {
        text(0, outline.rowsAre());
        for (int n = 0; n < outline.columns().size(); n++) {
            text(n + 1, outline.columns().get(n).label());
            sheet.width(n + 1, COLUMN);
        }
        int last = outline.columns().size() + (outline.isOneColumn() ? 0 : 1);
        if (!outline.isOneColumn()) {
            text(last, "All");
            sheet.width(last, COLUMN);
        }
        sheet.style(row, 0).bold().verticalAlignment("bottom").fillColor(SHADE).set();
        sheet.range(row, 1, row, last).style().bold().wrapText(true).verticalAlignment("bottom").horizontalAlignment("right").fillColor(SHADE).set();
        // A file knows no width of letters, so nobody else makes room for the second line.
        sheet.rowHeight(row, TWO_LINES);
        row++;
    }

    private void numbers(Outline outline, List<Long> counts, long total) {
        for (int n = 0; n < counts.size(); n++) {
            number(n + 1, counts.get(n));
        }
        if (!outline.isOneColumn()) {
            number(counts.size() + 1, total);
        }
        row++;
    }

    private void number(int column, long count) {
        Shown shown = disclosure.show(count);
        if (shown.isHidden()) {
            sheet.value(row, column, shown.words());
        } else {
            sheet.value(row, column, shown.number());
        }
        sheet.style(row, column).horizontalAlignment("right").set();
    }

    private void text(int column, String words) {
        sheet.value(row, column, SafeText.of(words));
    }
}
