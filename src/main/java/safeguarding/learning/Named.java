package safeguarding.learning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees whether a person is named in what somebody said. It rather finds one name too many than one too few. */
final class Named {

    private static final int AN_INITIAL = 1;

    private Named() {
    }

    /** True when any of their names, in whatever spelling, stands in these words. @param names may be null */
    static boolean in(String words, String... names) {
        Set<String> said = parts(words).collect(Collectors.toSet());
        return Stream.of(names).filter(Objects::nonNull).flatMap(Named::parts).filter(name -> name.length() > AN_INITIAL).anyMatch(said::contains);
    }

    private static Stream<String> parts(String words) {
        return Stream.of(Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+")).map(part -> part.replaceAll("s$", "")).filter(part -> !part.isEmpty());
    }
}
