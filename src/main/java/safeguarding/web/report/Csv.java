package safeguarding.web.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as a file for a spreadsheet. */
final class Csv {

    /** Spreadsheets take the letters for English ones without it. */
    private static final char BYTE_ORDER = '\uFEFF';

    private Csv() {
    }

    /** The same numbers as on the page, and what they are about in every line. */
    static String of(Section section, Chosen chosen) {
        StringBuilder file = new StringBuilder().append(BYTE_ORDER);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            MeasureView first = section.first();
            List<String> head = new ArrayList<>(List.of("Table", "Numbers", "From", "To", "Only team", "Voice", first.rowsAre().isEmpty() ? "Row" : first.rowsAre()));
            section.measure().columns().forEach(column -> head.add(column.label()));
            head.add("Out of");
            printer.printRecord(head);
            for (MeasureView view : section.views()) {
                for (MeasureView.Line line : view.everyLine()) {
                    printer.printRecord(cells(view, line, chosen));
                }
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return file.toString();
    }

    private static List<String> cells(MeasureView view, MeasureView.Line line, Chosen chosen) {
        List<String> row = new ArrayList<>(List.of(view.measure().title(), chosen.isSafe() ? "Safe to pass on" : "As counted, for the team only",
                chosen.period().from().toString(), chosen.period().to().toString(), chosen.team() == null ? "All" : harmless(chosen.team()), view.voice() == null ? "" : view.voice(), harmless(line.label())));
        line.numbers().forEach(number -> row.add(number.words()));
        row.add(line.total().words());
        return row;
    }

    /** A spreadsheet takes words that begin like this for something to work out. */
    static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }
}
