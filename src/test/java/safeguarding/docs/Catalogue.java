package safeguarding.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What each requirement id stands for, from {@code docs/requirements.md}. */
final class Catalogue {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| ([A-Z]+-\\d+[a-z]?) \\| (.+?) \\|$");
    private static final Pattern ID = Pattern.compile("\\b(?:SG|LA|MY|RO|CP|X|R)-\\d+[a-z]?\\b");
    private static final Pattern RANGE = Pattern.compile("\\b([A-Z]+)-(\\d+) to \\1-(\\d+)\\b");
    private static final Map<String, String> MEANINGS = read(Path.of("docs", "requirements.md"));

    private Catalogue() {
    }

    /** Every id that has a meaning, in the order of the page. */
    static Set<String> ids() {
        return MEANINGS.keySet();
    }

    static String meaning(String id) {
        return MEANINGS.getOrDefault(id, "");
    }

    /** The ids that a text cites; a range such as SG-43 to SG-46 stands for each id in it. */
    static Set<String> citedIn(String text) {
        Set<String> cited = new LinkedHashSet<>(ID.matcher(text).results().map(MatchResult::group).toList());
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            String kind = range.group(1);
            IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                    .forEach(number -> cited.add("%s-%02d".formatted(kind, number)));
        }
        return cited;
    }

    private static Map<String, String> read(Path page) {
        Map<String, String> meanings = new LinkedHashMap<>();
        try {
            Matcher line = LINE.matcher(Files.readString(page));
            while (line.find()) {
                meanings.put(line.group(1), line.group(2));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return meanings;
    }
}
