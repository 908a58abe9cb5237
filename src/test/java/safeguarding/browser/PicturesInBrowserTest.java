package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import safeguarding.docs.Picture;
import safeguarding.model.Drawing;

/** Every drawing opens in the viewer of the Models page. With {@code -Ddocs.write=true} the pictures in {@code docs/diagrams} are drawn anew. */
@ExtendWith(BrowserAtHand.class)
class PicturesInBrowserTest {

    private static final String VIEWER = "/META-INF/resources/webjars/bpmn-js/%s/dist/bpmn-viewer.production.min.js";
    private static final String DRAW = """
            const [xml, done] = arguments;
            (async () => {
                document.body.innerHTML = '<div id="canvas" style="width: 1400px; height: 900px"></div>';
                const viewer = new BpmnJS({container: '#canvas'});
                const {warnings} = await viewer.importXML(xml);
                const {svg} = await viewer.saveSVG();
                const parts = viewer.get('elementRegistry').getAll().length;
                viewer.destroy();
                return {svg, parts, warnings: warnings.map(String)};
            })().then(done, problem => done({svg: '', parts: 0, warnings: [String(problem)]}));
            """;

    private static ChromeDriver browser;

    static List<Picture> pictures() {
        return Drawing.all().stream().map(Picture::new).toList();
    }

    @BeforeAll
    static void open_an_empty_page_with_the_viewer() throws IOException {
        browser = Browser.driver();
        browser.get("data:text/html;charset=utf-8,<!doctype html><title>Pictures</title><body>");
        try (InputStream viewer = Picture.class.getResourceAsStream(VIEWER.formatted(Picture.renderer()))) {
            browser.executeScript(new String(viewer.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void a_drawing_opens_in_the_viewer_without_a_warning_and_shows_every_part(Picture picture) throws IOException {
        Map<?, ?> drawn = (Map<?, ?>) browser.executeAsyncScript(DRAW, picture.xml());
        assertThat((List<?>) drawn.get("warnings")).isEmpty();
        assertThat((Long) drawn.get("parts")).isGreaterThan(picture.drawing().elements()
                .filter(part -> part.getLocalName().matches("BPMNShape|BPMNEdge")).count());
        if (Boolean.getBoolean("docs.write")) {
            picture.keep((String) drawn.get("svg"));
        }
    }
}
