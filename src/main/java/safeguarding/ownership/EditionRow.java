package safeguarding.ownership;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One version of a model as the page tells of it.
 *
 * @param older how many run on versions before it
 */
public record EditionRow(Edition edition, long older) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    EditionRow(Edition edition) {
        this(edition, 0);
    }

    /** Where its page is. */
    public String address() {
        return "/models/" + KindName.of(edition.kind()).address() + "/" + edition.key();
    }

    public String kind() {
        return KindName.of(edition.kind()).one();
    }

    public boolean isDrawing() {
        return edition.kind() == Kind.DRAWING;
    }

    /** What people call it. */
    public String name() {
        return edition.name() == null || edition.name().isBlank() ? edition.key() : edition.name();
    }

    /** When it came into force. */
    public String when() {
        return when(edition.at());
    }

    static String when(Instant at) {
        return at == null ? "at a time nobody knows" : WHEN.format(at);
    }

    /** Who put it there. */
    public String by() {
        return edition.by() == null ? "with a release of the application" : "by " + edition.by();
    }

    /** Whether it is what we came with. */
    public String whose() {
        return edition.asShipped() ? "As shipped" : "Changed here";
    }

    /** The version, with the owner's own tag when there is one. */
    public String version() {
        return edition.version() + (edition.tag() == null || edition.tag().isBlank() ? "" : " (tag " + edition.tag() + ")");
    }

    /** How much runs on it, in words. */
    public String running() {
        return !isDrawing() ? "" : edition.running() + older == 0 ? "none"
                : edition.running() + " on this version" + (older == 0 ? "" : ", " + older + " on older ones");
    }
}
