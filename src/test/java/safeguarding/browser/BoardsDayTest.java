package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody of the board before a meeting, and a councillor after it: figures to look at, nobody to recognise, on a desk and on a telephone. */
@InABrowser
class BoardsDayTest {

    @LocalServerPort int port;

    private final Screen screen = new Screen(Browser.driver());

    @BeforeEach
    void aWideWindow() {
        screen.driver().manage().window().setSize(new Dimension(1300, 1000));
        // Whoever signed in to Tasklist before would go first.
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    @AfterEach
    void signOut() {
        headers(Map.of());
        screen.driver().manage().window().setSize(new Dimension(1400, 1000));
    }

    @Test
    void the_board_looks_at_the_figures_and_reads_its_report() {
        comes("board");
        open("/reports");
        assertThat(screen.all(By.cssSelector(".headlines section"))).hasSize(4);
        isFreeOfBarriers("all figures");
        screen.click(By.linkText("What did people tell us at the end?"));
        choose("by", "QUARTER");
        screen.click(By.cssSelector("form.ask button"));
        screen.waitFor(page -> page.getCurrentUrl().contains("by=QUARTER"));
        assertThat(screen.words(By.cssSelector("#r06-held ~ table thead"))).startsWith("Quarter by quarter");
        isFreeOfBarriers("a figure");
        fits(320);
        open("/reports/board");
        assertThat(screen.all(By.cssSelector("section.figure"))).hasSize(7);
        assertThat(screen.all(By.cssSelector("a[href*='/record/'], a[href*='/enquiries']"))).isEmpty();
        isFreeOfBarriers("the report");
        fits(320);
        open("/reports/level");
        assertThat(screen.words(By.tagName("main"))).contains("The three levels").doesNotContain("fall short of");
        isFreeOfBarriers("the levels");
        fits(320);
    }

    @Test
    void a_councillor_reads_totals_and_finds_every_other_door_shut() {
        comes("councillor");
        open("/reports/councillors");
        assertThat(screen.words(By.tagName("h1"))).startsWith("For councillors");
        assertThat(screen.run("return getComputedStyle(document.querySelector('form.ask')).display")).as("it has its look").isEqualTo("flex");
        assertThat(screen.all(By.cssSelector("nav:not(.msp-ways), blockquote, td a"))).isEmpty();
        isFreeOfBarriers("the page for councillors");
        fits(320);
        for (String elsewhere : List.of("/reports", "/reports/board", "/reports/return", "/register", "/record/SE-2026-000001")) {
            open(elsewhere);
            assertThat(screen.words(By.tagName("body"))).as(elsewhere).contains("You do not have the right to see this");
        }
    }

    private void choose(String box, String code) {
        screen.click(By.cssSelector("#" + box + " option[value='" + code + "']"));
    }

    private void fits(int width) {
        screen.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 700, "deviceScaleFactor", 1, "mobile", false));
        assertThat(screen.run("return document.documentElement.scrollWidth <= window.innerWidth")).as("nothing runs out of a window of " + width)
                .isEqualTo("true");
        isFreeOfBarriers("a narrow window");
        screen.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void isFreeOfBarriers(String where) {
        assertThat(Barriers.in(screen.driver(), "main")).as("barriers on " + where).isEmpty();
    }

    private void open(String path) {
        screen.driver().get("http://localhost:" + port + path);
    }

    private void comes(String who) {
        headers(Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString((who + ":" + who).getBytes(StandardCharsets.UTF_8))));
    }

    private void headers(Map<String, String> headers) {
        screen.driver().executeCdpCommand("Network.enable", Map.of());
        screen.driver().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
    }
}
