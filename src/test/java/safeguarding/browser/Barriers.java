package safeguarding.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.core.io.ClassPathResource;

/** What shuts people out, by every rule that axe has. It is brought into a page once: Tasklist stays in the same one until somebody else signs in. */
final class Barriers {

    private static final String AXE = axe();

    /** What is no barrier is not described, and no stylesheet is fetched and read again: that would be most of what it costs. */
    private static final String LOOK = """
            const [part, done] = arguments;
            axe.run(part, {resultTypes: ['violations'], selectors: false, preload: {assets: ['media']}}).then(
              found => done(found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ': ' + rule.nodes[0].html)),
              trouble => done(['axe could not look: ' + trouble]))""";

    private Barriers() {
    }

    /** The serious and critical ones, each with the first place where it is. @param part where to look, as a CSS selector */
    @SuppressWarnings("unchecked")
    static List<String> in(ChromeDriver driver, String part) {
        if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript(LOOK, part);
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
