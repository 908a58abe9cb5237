package safeguarding.enquiry;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a name as people look for them: small letters without accents, so that who types Ines finds Inês. */
public final class NameWords {

    /** Nobody types more of a word than this to find somebody. */
    private static final int LONGEST = 100;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private NameWords() {
    }

    /** Every word by which somebody with these names may be found: O’Brien by o, by brien and by obrien. */
    public static Set<String> of(String... names) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(names).filter(Objects::nonNull).flatMap(SPACE::splitAsStream).forEach(word -> {
            words.addAll(typed(word));
            words.add(cut(NO_LETTER.matcher(plain(word)).replaceAll("")));
        });
        words.remove("");
        return words;
    }

    /** What somebody looks for: each of these has to begin a word of the name. Empty when nothing typed is a letter or a digit. */
    public static Set<String> typed(String words) {
        Set<String> typed = new LinkedHashSet<>();
        NO_LETTER.splitAsStream(plain(words)).filter(word -> !word.isEmpty()).map(NameWords::cut).forEach(typed::add);
        return typed;
    }

    /** True when each of the words begins a word of the name. */
    public static boolean begin(Set<String> typed, String name) {
        Set<String> words = of(name);
        return !typed.isEmpty() && typed.stream().allMatch(begins -> words.stream().anyMatch(word -> word.startsWith(begins)));
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String plain(String word) {
        // These letters are no letters with accents, and still nobody has them on an English keyboard.
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
    }
}
