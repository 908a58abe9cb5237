package safeguarding.ownership;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import safeguarding.people.Names;

/**
 * One version of a model as the page tells of it.
 *
 * @param who   what whoever put it in force is called; null when it came with a release
 * @param older how many run on versions before it
 */
public record EditionRow(Edition edition, String who, long older) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static EditionRow of(Edition edition, Names names) {
        return of(edition, names, 0);
    }

    static EditionRow of(Edition edition, Names names, long older) {
        return new EditionRow(edition, names.of(edition.by()), older);
    }

    /** Where its page is. */
    public String address() {
        return address(edition);
    }

    static String address(Edition edition) {
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
        return who == null ? "with a release of the application" : "by " + who;
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
