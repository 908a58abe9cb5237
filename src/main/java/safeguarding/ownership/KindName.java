package safeguarding.ownership;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a kind of model is spoken of, and how it stands in an address. */
enum KindName {

    DRAWING(Kind.DRAWING, "Drawing", "Drawings"), TABLE(Kind.TABLE, "Table", "Tables"), FORM(Kind.FORM, "Form", "Forms");

    private final Kind kind;
    private final String one;
    private final String many;

    KindName(Kind kind, String one, String many) {
        this.kind = kind;
        this.one = one;
        this.many = many;
    }

    static KindName of(Kind kind) {
        return Stream.of(values()).filter(name -> name.kind == kind).findFirst().orElseThrow();
    }

    static Optional<Kind> inAddress(String word) {
        return Stream.of(values()).filter(name -> name.address().equals(word)).map(name -> name.kind).findFirst();
    }

    public Kind kind() {
        return kind;
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String one() {
        return one;
    }

    public String many() {
        return many;
    }
}
