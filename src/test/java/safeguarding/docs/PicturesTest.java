package safeguarding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.model.Drawing;

/** {@code docs/diagrams}: a picture of every drawing, as it is now. */
class PicturesTest {

    private static final String REMEDY = "%s no longer shows processes/%s. Draw it anew: mvn test -Dtest=PicturesInBrowserTest -Ddocs.write=true";

    static List<Picture> pictures() {
        return Drawing.all().stream().map(Picture::new).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void a_picture_shows_the_drawing_as_it_is_now(Picture picture) throws IOException {
        assertThat(Files.exists(picture.file()) ? Files.readString(picture.file()).replace("\r\n", "\n") : "")
                .as(REMEDY, picture.file(), picture.drawing()).startsWith(picture.shows() + "<svg").endsWith("</svg>\n");
    }

    /** A picture whose drawing is gone shows something that no longer happens. */
    @Test
    void every_drawing_has_one_picture_and_every_picture_its_drawing() throws IOException {
        try (Stream<Path> files = Files.list(Picture.FOLDER)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(pictures().stream().map(Picture::file).toList());
        }
    }

    /** They are read on pages, by people with slow lines too; letters come from the reader's own machine. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void a_picture_is_small_and_brings_no_letters_along(Picture picture) throws IOException {
        assertThat(Files.size(picture.file())).isLessThan(250_000);
        assertThat(Files.readString(picture.file())).doesNotContain("@font-face").doesNotContain("data:");
    }
}
