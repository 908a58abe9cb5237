package safeguarding.report.sac.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.sac.Completeness;
import safeguarding.report.sac.ForFiles;
import safeguarding.report.sac.ReturnTable;
import safeguarding.report.sac.ReturnYear;

/** What a spreadsheet gets, read back cell by cell. */
class ReturnFilesTest {

    private static final List<ReturnTable> TABLES = ForFiles.theForty();

    @Test
    void the_csv_has_a_line_for_each_cell_and_no_totals() throws IOException {
        List<CSVRecord> lines = read(ReturnCsv.of(TABLES, Disclosure.EXACT));
        assertThat(lines.get(0).toList()).containsExactly("SG1f", "Concerns and enquiries", "Safeguarding concerns", "Number", "34");
        assertThat(lines).anySatisfy(line -> assertThat(line.toList()).containsExactly("SG2a", "Section 42 enquiries", "Neglect and acts of omission",
                "Service provider", "6"));
        assertThat(lines).hasSize(TABLES.stream().mapToInt(table -> table.parts().size() * table.outline().rows().size()
                * table.outline().columns().size()).sum()).noneMatch(line -> line.get("row").equals("All"));
    }

    @Test
    void what_leaves_the_team_hides_the_few_and_rounds_the_rest() throws IOException {
        List<CSVRecord> exact = read(ReturnCsv.of(TABLES, Disclosure.EXACT));
        List<CSVRecord> safe = read(ReturnCsv.of(TABLES, Disclosure.SAFE));
        assertThat(safe).hasSameSizeAs(exact);
        for (int n = 0; n < exact.size(); n++) {
            long counted = Long.parseLong(exact.get(n).get("value"));
            assertThat(safe.get(n).get("value")).isEqualTo(counted == 0 ? "0" : counted < 5 ? "–" : String.valueOf((counted + 2) / 5 * 5));
        }
        assertThat(safe).extracting(line -> line.get("value")).contains("–", "0", "35");
    }

    @Test
    void in_the_workbook_a_number_is_a_number_and_a_hidden_one_is_not() throws IOException {
        Map<String, List<Row>> exact = sheets(Disclosure.EXACT);
        assertThat(exact.keySet()).containsExactlyInAnyOrder("About", "SG1f", "SG2a", "SG2b", "SG2c", "SG2e", "SG3a", "SG4a");
        Row neglect = row(exact.get("SG2a"), "Neglect and acts of omission");
        assertThat(cells(neglect)).containsExactly("STRING Neglect and acts of omission", "NUMBER 6", "NUMBER 1", "NUMBER 0", "NUMBER 0", "NUMBER 7");
        Row hidden = row(sheets(Disclosure.SAFE).get("SG2a"), "Neglect and acts of omission");
        assertThat(cells(hidden)).containsExactly("STRING Neglect and acts of omission", "NUMBER 5", "STRING –", "NUMBER 0", "NUMBER 0", "NUMBER 5");
        assertThat(row(exact.get("SG2a"), "Kind of abuse").getCellText(1)).isEqualTo("Service provider");
    }

    @Test
    void rows_that_add_up_are_added_up() throws IOException {
        assertThat(cells(row(sheets(Disclosure.EXACT).get("SG2b"), "All"))).containsExactly("STRING All", "NUMBER 8", "NUMBER 8", "NUMBER 3", "NUMBER 1",
                "NUMBER 20");
    }

    @Test
    void the_front_says_which_year_when_it_was_made_and_how_numbers_are_shown() throws IOException {
        List<Row> front = sheets(Disclosure.SAFE).get("About");
        assertThat(row(front, "Year").getCellText(1)).isEqualTo("1 April 2025 to 31 March 2026");
        assertThat(row(front, "Made on").getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row(front, "Made on").getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(row(front, "Numbers").getCellText(1)).contains("under 5 are hidden");
        assertThat(row(sheets(Disclosure.EXACT).get("About"), "Numbers").getCellText(1)).contains("As counted", "Do not pass them on");
        TABLES.forEach(table -> assertThat(row(front, table.outline().name()).getCellText(1)).contains(table.outline().title()));
    }

    @Test
    void it_is_printed_on_the_paper_that_is_used_here(@TempDir Path folder) throws IOException {
        List<String> setups = new ArrayList<>();
        try (ZipFile file = new ZipFile(Files.write(folder.resolve("return.xlsx"), workbook(Disclosure.SAFE)).toFile())) {
            for (ZipEntry part : Collections.list(file.entries())) {
                String xml = new String(file.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                Pattern.compile("<pageSetup[^>]*>").matcher(xml).results().map(MatchResult::group).forEach(setups::add);
            }
        }
        assertThat(setups).hasSize(8).allMatch(setup -> setup.contains("paperSize=\"9\"") && setup.contains("fitToWidth=\"1\""));
    }

    @Test
    void words_that_a_spreadsheet_would_run_are_kept_as_words() throws IOException {
        for (String team : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@sum(1)", "\tx", "Team, \"north\"")) {
            String kept = read(IncompleteCsv.of(List.of(new Completeness.Incomplete("SE-2025-000001", "ana", team, List.of("GENDER")))))
                    .get(0).get("team");
            assertThat(kept).isEqualTo(team.startsWith("Team") ? team : "'" + team);
        }
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv.substring(1))).getRecords();
    }

    private static byte[] workbook(Disclosure disclosure) {
        return new ReturnWorkbook(new ReturnYear(2025), LocalDate.of(2026, 4, 20), disclosure).of(TABLES);
    }

    private static Map<String, List<Row>> sheets(Disclosure disclosure) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook(disclosure)))) {
            return book.getSheets().collect(Collectors.toMap(sheet -> sheet.getName(), sheet -> {
                try {
                    return sheet.read();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }));
        }
    }

    /** The first row that begins with these words. */
    private static Row row(List<Row> sheet, String first) {
        return sheet.stream().filter(row -> row.getCellCount() > 0 && first.equals(row.getCellText(0))).findFirst().orElseThrow();
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCell).map((Cell cell) -> cell.getType() + " "
                + (cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.asString())).toList();
    }
}
