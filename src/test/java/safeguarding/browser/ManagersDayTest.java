package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.report.today.Matter;
import safeguarding.report.today.Matters;
import safeguarding.report.today.Part;

/** A manager opens Cockpit in the morning: what needs them, one enquiry, all enquiries, and who has how much. */
class ManagersDayTest extends InTasklist {

    private static final By FRAME = By.cssSelector("iframe.msp-frame");
    private static final By ROWS = By.cssSelector("#register tbody tr");

    @Autowired Matters matters;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leave() {
        screen.driver().switchTo().defaultContent();
    }

    @Test
    void a_manager_sees_what_needs_them_and_finds_every_enquiry() {
        String reference = anEnquiryAt("agreeClosure", Map.of());
        jdbc.sql("update enquiry set worker = 'practitioner', team = 'North team' where reference = ?").param(reference).update();
        signIn();
        seesWhatNeedsThem();
        opensTheFirstOfThem();
        searchesAndSorts(reference);
        looksAtTheWorkload();
        findsOurReportsAtCockpitsAddressToo();
    }

    private void seesWhatNeedsThem() {
        screen.see(By.cssSelector(".msp-dashboard h1"));
        for (Matter matter : Matter.values()) {
            Part told = matters.about(matter, "manager", 5);
            By part = By.id("matter_" + matter.address());
            assertThat(screen.words(By.cssSelector("#matter_" + matter.address() + " .msp-count"))).as(matter.title()).isEqualTo(String.valueOf(told.count()));
            assertThat(screen.see(part).findElements(By.cssSelector("li"))).as(matter.title()).hasSameSizeAs(told.lines());
        }
        assertThat(screen.run("return document.querySelector('.dashboard').firstElementChild.className")).as("before everything else").contains("msp-dashboard");
        assertThat(Barriers.in(screen.driver(), ".msp-dashboard")).isEmpty();
    }

    private void opensTheFirstOfThem() {
        String first = matters.about(Matter.AGREE_CLOSURE, "manager", 1).lines().get(0).reference();
        screen.click(By.cssSelector("#matter_closures a[data-enquiry='" + first + "']"));
        assertThat(screen.words(By.cssSelector(".msp-overview h3"))).contains(first);
        assertThat(screen.words(By.cssSelector(".ctn-content-bottom .nav-tabs .active"))).isEqualTo("The enquiry");
        assertThat(screen.words(By.cssSelector(".msp-overview"))).contains("What they wanted first, and want now", "Agree to close", "Gates", "What happened, newest first");
        assertThat(Barriers.in(screen.driver(), ".msp-overview")).isEmpty();
    }

    private void searchesAndSorts(String reference) {
        open("Enquiries");
        String name = enquiries.get(reference).adult().name();
        screen.see(By.id("look_name")).sendKeys(name.toLowerCase());
        screen.see(By.id("look_worker")).sendKeys("priya", Keys.ENTER);
        screen.waitFor(page -> screen.words(By.cssSelector("#register caption")).contains("enquir") && screen.run("return location.search").contains("worker=priya"));
        assertThat(screen.all(ROWS)).isNotEmpty().allSatisfy(row -> assertThat(row.getText()).contains(name, "Priya Practitioner"));
        screen.click(By.id("sort_reference"));
        screen.click(By.cssSelector("th[aria-sort=ascending] #sort_reference"));
        assertThat(screen.words(By.cssSelector("th[aria-sort=descending]"))).contains("Reference");
        assertThat(screen.words(ROWS)).as("the newest of them is the first now").contains(reference);
        assertThat(Barriers.in(screen.driver(), "main")).isEmpty();
        screen.driver().switchTo().defaultContent();
        screen.waitFor(page -> page.getCurrentUrl().contains("worker=priya") && page.getCurrentUrl().contains("way=down"));
        screen.driver().navigate().refresh();
        intoTheFrame();
        assertThat(screen.see(By.id("look_worker")).getDomProperty("value")).as("what was looked for is still there after loading again").isEqualTo("priya");
        screen.see(By.id("look_to")).sendKeys("31/2/2026", Keys.ENTER);
        assertThat(screen.words(By.id("wrong_to"))).contains("is not a day");
        assertThat(screen.see(By.id("look_to")).getDomProperty("value")).isEqualTo("31/2/2026");
        assertThat(screen.all(ROWS)).isEmpty();
    }

    private void looksAtTheWorkload() {
        open("Workload");
        assertThat(screen.words(By.id("workload"))).contains("Priya Practitioner", "North team", "All teams");
        assertThat(Barriers.in(screen.driver(), "main")).isEmpty();
        screen.click(By.xpath("//tr[contains(., 'Priya Practitioner')]//a"));
        assertThat(screen.see(By.id("look_worker")).getDomProperty("value")).isEqualTo("practitioner");
        assertThat(screen.all(ROWS)).isNotEmpty();
    }

    private void findsOurReportsAtCockpitsAddressToo() {
        screen.driver().switchTo().defaultContent();
        screen.run("location.hash = '#/reports'");
        screen.waitFor(page -> page.getCurrentUrl().endsWith("#/our-reports") && "Reports".equals(screen.see(FRAME).getDomAttribute("title")));
        intoTheFrame();
        assertThat(screen.words(By.tagName("h1"))).isEqualTo("Did people get what they wanted?");
        screen.waitFor(page -> screen.all(By.cssSelector(".msp-top")).isEmpty());
    }

    private void open(String page) {
        screen.driver().switchTo().defaultContent();
        screen.click(By.xpath("//*[@cam-widget-header]//a[normalize-space(.)='" + page + "']"));
        screen.waitFor(anything -> page.equals(screen.see(FRAME).getDomAttribute("title")));
        intoTheFrame();
    }

    private void intoTheFrame() {
        screen.waitFor(page -> screen.driver().switchTo().frame(screen.see(FRAME)));
        screen.see(By.cssSelector("main h1"));
    }

    private void signIn() {
        screen.driver().get("about:blank");
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        screen.driver().get("http://localhost:" + port + "/camunda/app/cockpit/default/");
        for (String box : new String[] {"text", "password"}) {
            screen.waitFor(page -> {
                screen.overwrite(screen.see(By.cssSelector("form input[type=" + box + "]")), "manager");
                return "manager".equals(screen.see(By.cssSelector("form input[type=" + box + "]")).getDomProperty("value"));
            });
        }
        screen.click(By.cssSelector("form [type=submit]"));
    }
}
