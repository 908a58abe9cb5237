package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.Select;

/** A manager takes on what somebody said, gets it wrong once, and closes it (SG-62, LA-45). */
class LearningPageInBrowserTest extends InTasklist {

    private static final String WORDS = "Nobody told me that the meeting had moved.";

    private String row;

    @BeforeEach
    void somebodySaidSomething() {
        String reference = anEnquiryAt("feedbackConversation", Map.of());
        Map<String, Object> answers = usual("feedbackConversation", reference, Map.of("betterAsked", "ANSWERED", "couldHaveDoneBetter", WORDS));
        work.handIn("practitioner", openTask(reference), answers);
        row = "#item_" + lastEntry(reference, "feedbackConversation").id() + " ";
        headers(Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString("manager:manager".getBytes(StandardCharsets.UTF_8))));
        screen.driver().manage().window().setSize(new Dimension(1400, 1000));
        // Whoever signed in to Tasklist before would go first.
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        screen.driver().get("http://localhost:" + port + "/learning?state=OPEN");
    }

    @AfterEach
    void signOut() {
        headers(Map.of());
    }

    @Test
    void an_item_is_taken_on_and_closed_and_nothing_typed_is_lost_on_the_way() {
        assertThat(screen.words(By.cssSelector(row + "blockquote"))).isEqualTo(WORDS);
        hasNoBarriers("the list");
        screen.click(By.cssSelector(row + "summary"));
        screen.overwrite(screen.see(By.cssSelector(row + "[name=owner]")), "Colin Colleague");
        screen.click(By.cssSelector(row + "button[value=OPEN]"));
        assertThat(screen.words(By.cssSelector(row + ".msp-wrong"))).isEqualTo("Choose what this is about.");
        assertThat(screen.see(By.cssSelector(row + "[name=owner]")).getDomProperty("value")).isEqualTo("Colin Colleague");
        hasNoBarriers("a list with something wrong");

        new Select(screen.see(By.cssSelector(row + "[name=sortedAs]"))).selectByVisibleText("Being told what happens");
        screen.click(By.cssSelector(row + "button[value=OPEN]"));
        assertThat(screen.words(By.cssSelector(".msp-saved"))).contains("It stays open, with Colin Colleague.");
        narrowWindow();

        screen.click(By.cssSelector(row + "details:last-of-type summary"));
        screen.overwrite(screen.see(By.cssSelector(row + "[name=whatChanged]")), "Whoever moves a meeting rings everybody.");
        screen.click(By.cssSelector(row + "button[value=CLOSED]"));
        assertThat(screen.words(By.cssSelector(".msp-saved"))).contains("It is closed.");
        assertThat(screen.has(By.cssSelector(row))).as("only open ones are shown").isFalse();
        screen.driver().get("http://localhost:" + port + "/learning?state=CLOSED");
        assertThat(screen.words(By.cssSelector(row))).contains("Whoever moves a meeting rings everybody.", "Closed on");
    }

    /** As wide as a page at four times its size. */
    private void narrowWindow() {
        screen.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        assertThat(screen.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as("nothing runs out of a narrow window").isEqualTo("true");
        hasNoBarriers("a narrow window");
        screen.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void hasNoBarriers(String where) {
        List<Rule> barriers = new AxeBuilder().analyze(screen.driver()).getViolations();
        assertThat(barriers).as("barriers on " + where).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }

    private void headers(Map<String, String> headers) {
        screen.driver().executeCdpCommand("Network.enable", Map.of());
        screen.driver().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
    }
}
