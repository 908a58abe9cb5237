package safeguarding.report.sac.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.ReturnTable;
import safeguarding.report.sac.ReturnYear;

/** The tables of a year as a workbook: a sheet in front that says what this is, and one for each table. A number is a number, a hidden one “–”. */
public final class ReturnWorkbook {

    private static final String APPLICATION = "MSP Enquiries";
    private static final String VERSION = "1.0";
    private static final int WIDE = 115;

    private final ReturnYear year;
    private final LocalDate madeOn;
    private final Disclosure disclosure;

    /** @param disclosure whether numbers are as counted, or may leave the team */
    public ReturnWorkbook(ReturnYear year, LocalDate madeOn, Disclosure disclosure) {
        this.year = year;
        this.madeOn = madeOn;
        this.disclosure = disclosure;
    }

    /** The file. */
    public byte[] of(List<ReturnTable> tables) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, APPLICATION, VERSION)) {
            front(book, tables);
            Map<String, List<ReturnTable>> sheets = tables.stream()
                    .collect(Collectors.groupingBy(table -> table.outline().table(), LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<String, List<ReturnTable>> sheet : sheets.entrySet()) {
                new Sheet(book.newWorksheet(sheet.getKey()), disclosure).fill(sheet.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void front(Workbook book, List<ReturnTable> tables) {
        Worksheet sheet = book.newWorksheet("About");
        Sheet.onPaper(sheet);
        sheet.width(0, 24);
        sheet.width(1, WIDE);
        sheet.value(0, 0, "Safeguarding Adults Collection");
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = line(sheet, 2, "Year", year.days());
        row = line(sheet, row, "Made on", madeOn);
        row = line(sheet, row, "Numbers", disclosure == Disclosure.EXACT
                ? "As counted. They may only be seen by people who may open the records. Do not pass them on."
                : "Numbers under 5 are hidden (–), all others are rounded to the nearest 5. So they may not add up.");
        if (tables.stream().allMatch(ReturnTable::isEmpty)) {
            row = line(sheet, row, "Nothing found", "The record holds nothing for this year. The tables are here with their headings.");
        }
        row = row + 1;
        sheet.value(row, 0, "Table");
        sheet.value(row, 1, "What it counts");
        sheet.range(row, 0, row, 1).style().bold().fillColor("DDE8EA").set();
        for (ReturnTable table : tables) {
            row++;
            sheet.value(row, 0, SafeText.of(table.outline().name()));
            sheet.value(row, 1, SafeText.of(table.outline().title() + ". " + table.outline().counts()
                    + (table.outline().isOurs() ? " Not asked by the return; shown beside it." : "")));
        }
    }

    private static int line(Worksheet sheet, int row, String what, Object value) {
        sheet.value(row, 0, what);
        sheet.style(row, 0).bold().set();
        if (value instanceof LocalDate day) {
            sheet.value(row, 1, day);
            sheet.style(row, 1).format("d mmmm yyyy").horizontalAlignment("left").set();
        } else {
            sheet.value(row, 1, SafeText.of(value.toString()));
        }
        return row + 1;
    }
}
