package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.enquiry.Stage;
import safeguarding.model.Drawing;

/** {@code docs/drawings}: what happens, drawing by drawing, in words. */
class DrawingPagesTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final String INTRODUCTION = """
            # Every drawing, in words

            *Made from `processes/` by `DrawingPagesTest`, so do not edit it. After a change:
            `mvn test -Dtest=DrawingPagesTest -Ddocs.write=true`, and the pictures: `mvn test -Dtest=PicturesInBrowserTest -Ddocs.write=true`.*

            How to change one: [for process owners](../for-process-owners.md). Which advocate the law asks for is a table,
            [`advocacy-duty.dmn`](../../processes/advocacy-duty.dmn).
            """;

    static List<DrawingPage> pages() {
        return Drawing.all().stream().map(DrawingPage::new).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_says_what_its_drawing_says(DrawingPage page) {
        page.page().isUpToDate(DrawingPagesTest.class);
    }

    @Test
    void the_first_page_leads_to_all_others() {
        Predicate<DrawingPage> stage = page -> Stream.concat(Stream.of("enquiry"), Arrays.stream(Stage.values()).map(Stage::code))
                .anyMatch(page.drawing().process().getId()::equals);
        String text = INTRODUCTION + table("The enquiry and its stages", stage) + table("What can happen at any time", DrawingPage::isAtAnyTime)
                + table("What follows", stage.or(DrawingPage::isAtAnyTime).negate());
        new GeneratedPage(DrawingPage.FOLDER + "README.md", text).isUpToDate(DrawingPagesTest.class);
    }

    /** A page whose drawing is gone tells of something that no longer happens. */
    @Test
    void every_drawing_has_one_page_and_every_page_its_drawing() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs", DrawingPage.FOLDER))) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrderElementsOf(
                    Stream.concat(Stream.of("README.md"), pages().stream().map(DrawingPage::file)).toList());
        }
    }

    /** Whoever follows a link arrives. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_link_leads_somewhere(DrawingPage page) throws IOException {
        Matcher link = LINK.matcher(page.page().text());
        while (link.find()) {
            Path target = Path.of("docs", DrawingPage.FOLDER, link.group(1));
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(anchors(Files.readString(target))).contains(link.group(2));
            }
        }
    }

    private static List<String> anchors(String page) {
        Map<String, Integer> seen = new TreeMap<>();
        return page.lines().filter(line -> line.startsWith("#")).map(line -> line.replaceFirst("#+ ", "").toLowerCase()
                .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).map(anchor -> {
                    int before = seen.merge(anchor, 1, Integer::sum) - 1;
                    return before == 0 ? anchor : anchor + "-" + before;
                }).toList();
    }

    private static String table(String title, Predicate<DrawingPage> which) {
        return "\n## " + title + "\n\n" + head("Drawing", "In short", "File") + pages().stream().filter(which)
                .map(page -> row(page.link(), page.inShort(), "`" + page.drawing().file() + "`")).collect(Collectors.joining());
    }
}
