package safeguarding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class GuidancePageTest {

    private final GuidancePage guidance = new GuidancePage();

    @Test
    void every_form_has_guidance_of_its_own() throws IOException {
        String general = text("general");
        assertThat(Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form"))
                .map(form -> form.getFilename().replace(".form", ""))).isNotEmpty()
                .allSatisfy(form -> assertThat(text(form)).as(form).isNotEqualTo(general).contains("<h2>", "How to begin", "What must be written down"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"somethingNew", "../application", "..%2Fapplication.yaml", ""})
    void anything_else_gets_the_general_page(String form) {
        assertThat(text(form)).isEqualTo(text("general"));
    }

    private String text(String form) {
        try {
            return guidance.guidance(form).getBody().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
