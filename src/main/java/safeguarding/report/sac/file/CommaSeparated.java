package safeguarding.report.sac.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes lines as RFC 4180 wants them: numbers as numbers, words so that no spreadsheet runs them. */
final class CommaSeparated {

    /** Spreadsheets take the letters for English ones without it. */
    private static final char BYTE_ORDER = '\uFEFF';

    private CommaSeparated() {
    }

    /** @param lines each cell a number, or something whose words are kept */
    static String of(List<String> headings, Stream<List<?>> lines) {
        StringBuilder file = new StringBuilder().append(BYTE_ORDER);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(headings);
            lines.forEach(line -> print(printer, line));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private static void print(CSVPrinter printer, List<?> line) {
        try {
            printer.printRecord(Arrays.stream(line.toArray()).map(cell -> cell instanceof Number ? cell : SafeText.of(Objects.toString(cell, ""))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
