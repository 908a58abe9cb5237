package safeguarding.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code stories/*.yaml}, and the usual answers that the stories share from {@code stories/usual/*.yaml}. */
public final class Stories {

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private static final Map<String, Map<String, Object>> USUAL = new ConcurrentHashMap<>();

    private Stories() {
    }

    /** All stories, in the order of their file names. */
    public static List<Story> all() {
        return Arrays.stream(files("stories/*.yaml")).map(file -> read(file, new TypeReference<Story>() { })).toList();
    }

    /** What is usually answered in this form: a person who was asked everything and said little out of the way. */
    static Map<String, Object> usualAnswers(String form) {
        return USUAL.computeIfAbsent(form, id -> Arrays.stream(files("stories/usual/" + id + ".yaml"))
                .map(file -> read(file, new TypeReference<Map<String, Object>>() { })).findFirst().orElse(Map.of()));
    }

    private static <T> T read(Resource file, TypeReference<T> type) {
        try {
            return YAML.readValue(file.getInputStream(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getFilename() + " cannot be read as a story", unreadable);
        }
    }

    private static Resource[] files(String pattern) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
