package safeguarding.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import safeguarding.model.Drawing;

/**
 * The picture of a drawing in {@code docs/diagrams}. It says which drawing it shows and with what it was drawn, since letters are as wide
 * as each machine draws them.
 */
public record Picture(Drawing drawing) {

    /** Where they lie. */
    public static final Path FOLDER = Path.of("docs", "diagrams");

    private static final String SHOWS = "<!-- Shows processes/%s with the SHA-256 %s, drawn by bpmn-js %s. -->\n";
    private static final String BY_CHANCE = "-[a-z0-9]{20,30}(?=[\")])";

    /** The same name as the drawing's, another ending. */
    public Path file() {
        return FOLDER.resolve(name() + ".svg");
    }

    String name() {
        return Path.of(drawing.file()).getFileName().toString().replace(".bpmn", "");
    }

    /** The sentence, in a comment, by which one can see that the picture is not stale. */
    public String shows() {
        return SHOWS.formatted(drawing.file(), fingerprint(), renderer());
    }

    /** Puts a picture, as bpmn-js has drawn it, where it belongs. */
    public void keep(String svg) throws IOException {
        Files.createDirectories(FOLDER);
        String always = svg.substring(svg.indexOf("<svg")).replaceAll(BY_CHANCE, "").replaceFirst("<svg ", "<svg style=\"background: white\" ");
        Files.writeString(file(), shows() + always + "\n");
    }

    /** The version of bpmn-js that is on the class path. */
    public static String renderer() {
        try (InputStream about = Picture.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/bpmn-js/pom.properties")) {
            Properties properties = new Properties();
            properties.load(about);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String fingerprint() {
        try {
            byte[] content = xml().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** The drawing as it lies there, with the same line ends on every machine. */
    public String xml() {
        try {
            return Files.readString(Path.of("processes", drawing.file())).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
