package safeguarding.model.form;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the record needs of all the forms that we ship, and the keys that mean something to it. */
public final class Ours {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Map<String, Kept> byId = new TreeMap<>();
    private final Map<String, Part> taken = new TreeMap<>();
    private final Set<String> shown;

    private Ours(Collection<Kept> forms) {
        forms.forEach(kept -> byId.put(kept.shipped().id(), kept));
        forms.stream().flatMap(kept -> kept.shipped().questions()).forEach(question -> taken.putIfAbsent(question.path(), question));
        shown = forms.stream().flatMap(kept -> kept.shipped().parts().stream()).flatMap(Ours::namesIn).collect(Collectors.toSet());
    }

    public static Ours of(Collection<Kept> forms) {
        return new Ours(forms);
    }

    /** What must be kept of this form; empty when it is not one of ours. */
    public Optional<Kept> find(String form) {
        return Optional.ofNullable(byId.get(form));
    }

    /** A question of ours that is answered under this path, in whichever form. */
    Optional<Part> taken(String path) {
        return Optional.ofNullable(taken.get(path));
    }

    /** True for what the record shows in forms under this name, such as {@code overview} or the wishes to choose from. */
    boolean isShown(String name) {
        return shown.contains(name);
    }

    /** What a part shows out of the record: names in a text, a table, the choices of a list. */
    static Stream<String> namesIn(Part part) {
        return Stream.of(SHOWN.matcher(part.json().path("text").asText()).results().map(found -> found.group(1)),
                Stream.of(part.json().path("dataSource").asText().replace("=", "").strip(), part.json().path("valuesKey").asText()))
                .flatMap(names -> names).filter(name -> !name.isBlank());
    }
}
