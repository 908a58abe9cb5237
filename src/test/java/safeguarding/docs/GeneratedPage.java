package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page under {@code docs/} that is made from the forms, the gates and the drawings, so that it cannot say anything else than they do. */
public record GeneratedPage(String name, String text) {

    private static final String REMEDY =
            "docs/%s no longer says what the forms, gates and drawings say. Write it anew: mvn test -Dtest=%s -Ddocs.write=true";

    /** Compares the page with what lies in {@code docs/}, or writes it when the tests are run with {@code -Ddocs.write=true}. */
    public void isUpToDate(Class<?> test) {
        Path page = Path.of("docs", name);
        try {
            if (Boolean.getBoolean("docs.write")) {
                Files.writeString(page, text);
            }
            assertThat(Files.exists(page) ? Files.readString(page).replace("\r\n", "\n") : "")
                    .as(REMEDY.formatted(name, test.getSimpleName())).isEqualTo(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row of a table; a cell may hold any text. */
    public static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|").replace("\n", " ")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    public static String head(String... titles) {
        return row(titles) + List.of(titles).stream().map(title -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
