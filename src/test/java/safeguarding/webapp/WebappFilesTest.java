package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our files for the web apps replace the vendor's, and hold on to what must not be lost from those. */
class WebappFilesTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Path OURS = Path.of("src/main/resources", APPS);

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyWebAppCarriesOurNameAndLook(String app) throws IOException {
        assertThat(ours(app + "/scripts/config.js")).contains("vendor: 'MSP Enquiries'", "disableWelcomeMessage: true");
        assertThat(ours(app + "/styles/user-styles.css")).contains("@import url(\"../../welcome/styles/msp.css\")");
        assertThat(ours("welcome/styles/msp.css")).contains(".ce-eol-banner { display: none !important; }");
    }

    @Test
    void tasklistKeepsItsShortcuts() throws IOException {
        List<String> theirs = Pattern.compile("key: '([^']+)'").matcher(vendors("tasklist/scripts/config.js"))
                .results().map(found -> found.group(1)).toList();

        assertThat(theirs).isNotEmpty();
        assertThat(ours("tasklist/scripts/config.js")).contains(theirs);
    }

    @Test
    void tasklistLoadsScriptsThatExist() throws IOException {
        Pattern.compile("'(scripts/[^']+\\.js)'").matcher(ours("tasklist/scripts/config.js")).results()
                .forEach(found -> assertThat(OURS.resolve("tasklist").resolve(found.group(1))).exists());
    }

    @Test
    void whatWeHideStillHasTheNameWeHideItBy() throws IOException {
        String tasklist = vendors("tasklist/camunda-tasklist-bootstrap.js");

        assertThat(tasklist).contains("ce-eol-banner", "createCommentLink", "task-filters", "add-initial-filter", "disabled-form", "form-pane");
        assertThat(ours("tasklist/styles/user-styles.css"))
                .contains(".create-task-action", ".createCommentLink", ".task-filters > header > .btn:not(.region-toggle)", ".add-initial-filter");
    }

    @Test
    void namesOnCardsAreTextAndNeverMarkup() throws IOException {
        assertThat(ours("tasklist/scripts/msp-tasklist.js")).contains("line.textContent").doesNotContain("innerHTML");
        assertThat(ours("tasklist/scripts/msp-form.js")).doesNotContain("innerHTML").doesNotContain("localStorage");
    }

    private static String ours(String file) throws IOException {
        return Files.readString(OURS.resolve(file));
    }

    private static String vendors(String file) throws IOException {
        for (URL copy : Collections.list(WebappFilesTest.class.getClassLoader().getResources(APPS + file))) {
            if (copy.getPath().contains("camunda-webapp-webjar")) {
                try (var stream = copy.openStream()) {
                    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("The web apps have no file " + file);
    }
}
