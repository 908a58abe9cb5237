package safeguarding.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The ids that forms, gates and models may cite, and the law they may name beside them. */
final class Requirements {

    private static final Set<String> IDS = Set.copyOf(lines(Path.of("src/test/resources/requirement-ids.txt")));
    private static final Pattern ID = Pattern.compile("\\b(?:SG|LA|MY|RO|CP|X|R)-\\d+[a-z]?\\b");
    private static final Pattern RANGE = Pattern.compile("\\b([A-Z]+)-(\\d+) to \\1-(\\d+)\\b");
    private static final Pattern LAW = Pattern.compile("(?:Care Act 2014|Mental Capacity Act 2005) s\\d+(?:\\(\\d+\\))*");

    private Requirements() {
    }

    /** The parts of a comma separated source that are neither a known id nor a section of the law. */
    static List<String> unknownIn(String source) {
        return Arrays.stream(source.split("\\s*,\\s*")).map(String::strip)
                .filter(part -> !IDS.contains(part) && !LAW.matcher(part).matches()).toList();
    }

    /** The ids that a text cites which are not in the catalogue. */
    static List<String> unknownCitedIn(String text) {
        return citedIn(text).stream().filter(id -> !IDS.contains(id)).toList();
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

    /** SG-23 to SG-64: every action and every discussion item of the staff guide. */
    static List<String> staffGuide() {
        return IntStream.rangeClosed(23, 64).mapToObj("SG-%d"::formatted).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
