package safeguarding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources as a newcomer meets them: short, and each saying what it is for. */
class SourceFilesTest {

    private static final int LONGEST = 200;
    private static final Pattern WRITTEN_BY_HAND = Pattern.compile(".*\\.(java|js|css|html|sql|ya?ml)");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public (?:\\w+ )*?(?:class|record|enum|interface|@interface) ");
    private static final Pattern JAVADOC_BEFORE = Pattern.compile("(?s).*\\*/\\s*(?:@\\w+(?:\\((?:[^()\"]|\"[^\"]*\")*\\))?\\s*)*");

    /** What does not fit on a few screens holds more than one idea. */
    @Test
    void no_file_is_longer_than_two_hundred_lines() {
        assertThat(files("src").filter(file -> WRITTEN_BY_HAND.matcher(file.toString()).matches())
                .filter(file -> read(file).lines().count() > LONGEST)).isEmpty();
    }

    /** What others may use says what it promises. */
    @Test
    void every_public_type_says_what_it_promises() {
        assertThat(files("src/main/java").filter(file -> file.toString().endsWith(".java")).filter(SourceFilesTest::hidesItsPromise))
                .isEmpty();
    }

    /** Each room says at its door what it is for. */
    @Test
    void every_room_says_what_it_is_for() {
        assertThat(files("src/main/java/safeguarding").filter(Files::isDirectory).filter(SourceFilesTest::holdsJava)
                .filter(room -> !room.endsWith("safeguarding")).filter(room -> Files.notExists(room.resolve("package-info.java"))))
                .isEmpty();
    }

    private static boolean hidesItsPromise(Path file) {
        String source = read(file);
        Matcher type = PUBLIC_TYPE.matcher(source);
        return type.find() && !JAVADOC_BEFORE.matcher(source.substring(0, type.start())).matches();
    }

    private static boolean holdsJava(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return List.copyOf(files.toList()).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
