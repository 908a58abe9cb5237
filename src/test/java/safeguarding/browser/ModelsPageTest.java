package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner with a file from the Modeler: they see what it would do before anybody else has to live with it. */
@InABrowser
class ModelsPageTest {

    private static final By VERDICT = By.cssSelector("#verdict .msp-free, #verdict .msp-stands, #verdict .msp-wrong");

    @LocalServerPort int port;
    @TempDir Path files;

    private final Screen screen = new Screen(Browser.driver());

    @BeforeEach
    void signIn() {
        headers(Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString("processowner:processowner".getBytes(StandardCharsets.UTF_8))));
        screen.driver().manage().window().setSize(new Dimension(1400, 1000));
        // Whoever signed in to Tasklist before would go first.
        screen.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        screen.driver().get("http://localhost:" + port + "/models");
    }

    @AfterEach
    void signOut() {
        headers(Map.of());
    }

    @Test
    void a_harmful_and_a_harmless_edit_of_every_drawing_are_told_apart() throws IOException {
        List<Path> drawings = drawings();
        assertThat(drawings).hasSizeGreaterThan(30);
        for (Path drawing : drawings) {
            String shipped = Files.readString(drawing);
            check(drawing, shipped.replaceFirst("(<bpmn:endEvent [^>]*name=\")", "$1Now: "));
            assertThat(screen.words(VERDICT)).as("harmless " + drawing).isEqualTo("Nothing stands against it.");
            check(drawing, harmful(shipped));
            assertThat(screen.words(VERDICT)).as("harmful " + drawing).contains("against it. Nothing was put in force.");
        }
    }

    @Test
    void the_way_that_must_not_be_there_is_painted_and_the_part_in_question_marked() throws IOException {
        Path drawing = Path.of("processes/2-first-conversation.bpmn");
        check(drawing, Files.readString(drawing).replace("sourceRef=\"gateway_prepareFirstConversationRecorded\" targetRef=\"userTask_firstConversation\"",
                "sourceRef=\"gateway_prepareFirstConversationRecorded\" targetRef=\"endEvent_firstConversationHeld\""));
        screen.see(By.cssSelector("figure[data-drawn='yes']"));
        assertThat(screen.all(By.cssSelector("#verdict .djs-connection.msp-as-way"))).extracting(flow -> flow.getDomAttribute("data-element-id"))
                .contains("flow_enquiryNeeded", "flow_prepareFirstConversationRecorded");
        assertThat(screen.all(By.cssSelector("#verdict .djs-shape.msp-as-wrong"))).isNotEmpty();
        assertThat(screen.words(By.cssSelector("#verdict .msp-canvas .msp-badge.wrong"))).isNotBlank();
        hasNoBarriers("a refused drawing");
    }

    @Test
    void a_drawing_is_deployed_with_a_reason_and_taken_back() throws IOException {
        Path drawing = Path.of("processes/answering-the-raiser.bpmn");
        check(drawing, Files.readString(drawing).replaceFirst("(<bpmn:endEvent [^>]*name=\")[^\"]*", "$1They know now"));
        assertThat(screen.words(By.id("verdict"))).contains("Nothing stands against it.");
        screen.see(By.cssSelector("#verdict .djs-shape.msp-as-changed"));
        screen.overwrite(screen.see(By.id("because")), "Plainer words");
        screen.click(By.cssSelector(".msp-deploy button"));
        assertThat(screen.words(By.cssSelector("main [role=status].msp-saved"))).contains("It is in force now");
        screen.bringIntoView(screen.see(By.id("drawing")));
        assertThat(screen.<String>waitFor(page -> screen.see(By.id("drawing")).getDomAttribute("data-drawn"))).isEqualTo("yes");
        screen.see(By.cssSelector("#drawing .djs-shape.msp-as-changed"));
        assertThat(screen.words(By.id("versions"))).contains("Plainer words", "by Petra Processowner");
        hasNoBarriers("a model with two versions");
        screen.driver().manage().window().setSize(new Dimension(500, 800));
        assertThat(screen.run("return document.documentElement.scrollWidth <= window.innerWidth")).as("nothing runs out of a narrow window").isEqualTo("true");

        screen.click(By.cssSelector("#versions tbody tr:nth-child(2) summary"));
        screen.overwrite(screen.see(By.cssSelector("#versions tbody tr:nth-child(2) textarea")), "Nobody knew it");
        screen.click(By.cssSelector("#versions tbody tr:nth-child(2) button"));
        screen.waitFor(page -> page.getCurrentUrl().contains("takenBack"));
        assertThat(screen.words(By.id("versions"))).contains("Nobody knew it");
    }

    @Test
    void every_page_is_free_of_barriers() {
        hasNoBarriers("the list");
        for (String model : List.of("drawing/enquiry", "form/leaveBooklet", "table/advocacyDuty")) {
            screen.driver().get("http://localhost:" + port + "/models/" + model);
            screen.see(By.id("versions"));
            hasNoBarriers(model);
        }
    }

    private void check(Path drawing, String content) throws IOException {
        screen.run("document.getElementById('verdict').replaceChildren()");
        Path file = Files.writeString(files.resolve(drawing.getFileName()), content);
        screen.all(By.id("check_files")).get(0).clear();
        screen.all(By.id("check_files")).get(0).sendKeys(file.toAbsolutePath().toString());
        screen.see(VERDICT);
    }

    /** Where there is no gate to open for everybody, something is called that no drawing may call. */
    private static String harmful(String drawing) {
        return drawing.contains("${gate.isOpen") ? drawing.replaceFirst("\\$\\{gate\\.isOpen\\([^)]*\\)}", "\\${true}")
                : drawing.replaceFirst("\\$\\{enquiry\\.\\w+\\([^)]*\\)}", "\\${runtimeService.deleteProcessInstance(execution.processInstanceId, null)}")
                        .replaceFirst(" camunda:historyTimeToLive=\"[^\"]*\"", "");
    }

    private static List<Path> drawings() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("processes"))) {
            return all.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private void hasNoBarriers(String where) {
        List<Rule> barriers = new AxeBuilder().analyze(screen.driver()).getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact())).toList();
        assertThat(barriers).as("barriers on " + where).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
    }

    private void headers(Map<String, String> headers) {
        screen.driver().executeCdpCommand("Network.enable", Map.of());
        screen.driver().executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", headers));
    }
}
