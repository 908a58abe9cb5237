package safeguarding.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;
import safeguarding.people.Names;

/** A release brings another version of a drawing that was changed here: both stand side by side, and the owner chooses with a reason. */
class HeldOnThePageTest {

    private static final Path FILE = Path.of("processes/advice.bpmn");

    private final List<String> chosen = new ArrayList<>();
    private final Waiting waiting = new Waiting();
    private final Names names = user -> user.equals("owen") ? "Owen Ash" : user;
    private final Bench bench = new Bench(waiting, names);
    private final FrontPage front = new FrontPage(waiting, waiting, bench, names);
    private final ReleasePage page = new ReleasePage(waiting, front);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void what_the_release_would_change_is_told_against_ours() {
        assertThat(front.show(model, held -> held)).isEqualTo("models");
        assertThat(held()).satisfies(row -> {
            assertThat(row.changes()).singleElement().satisfies(change -> assertThat(change.sentence()).contains("Ours", "is now called"));
            assertThat(row.address()).isEqualTo("/models/release/drawing/advice");
            assertThat(row.ours().by()).isEqualTo("by Owen Ash");
        });
    }

    @Test
    void each_choice_reaches_the_release_with_its_reason() {
        assertThat(page.choose("drawing", "advice", "take", " It is better ", model, request, response)).isEqualTo("redirect:/models?done=tookRelease");
        assertThat(page.choose("drawing", "advice", "keep", "Ours is better", model, request, response)).isEqualTo("redirect:/models?done=keptOurs");
        assertThat(chosen).containsExactly("take advice: It is better", "keep advice: Ours is better");
    }

    @Test
    void without_a_reason_or_a_choice_nothing_happens_and_what_was_typed_stays() {
        page.choose("drawing", "advice", "take", " ", model, request, response);
        assertThat(held().wrong()).contains("Say why");
        page.choose("drawing", "advice", "both", "I cannot decide", model, request, response);
        assertThat(held().wrong()).contains("Choose one of the two");
        assertThat(held().because()).isEqualTo("I cannot decide");
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(chosen).isEmpty();
    }

    @Test
    void a_choice_that_somebody_made_already_is_told() {
        page.choose("drawing", "gone", "take", "Because", model, request, response);
        assertThat(model.getAttribute("nothingHeld")).isEqualTo("There is nothing to choose here any more.");
        assertThat(held().wrong()).isNull();
    }

    private HeldRow held() {
        return (HeldRow) ((List<?>) model.getAttribute("held")).get(0);
    }

    /** One drawing, changed here, with the release's waiting. */
    private final class Waiting implements Shelf, Releases {

        @Override
        public List<Edition> inForce() {
            return List.of(new Edition(Kind.DRAWING, "advice", "Advice", 2, "1.0", "advice.bpmn", "owen", Instant.EPOCH, "Ours", false, 3));
        }

        @Override
        public List<Edition> editions(Kind kind, String key) {
            return inForce();
        }

        @Override
        public Optional<byte[]> content(Kind kind, String key, int version) {
            return Optional.of(file().replaceFirst("(<bpmn:endEvent [^>]*name=\")", "$1Ours: ").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<Objection> verdict(List<ModelFile> files) {
            return List.of();
        }

        @Override
        public void deploy(List<ModelFile> files, String by, String because) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Held> held() {
            return List.of(new Held(Kind.DRAWING, "advice", "Advice", "advice.bpmn", file().getBytes(StandardCharsets.UTF_8), List.of()));
        }

        @Override
        public void takeRelease(Kind kind, String key, String by, String because) {
            choose("take", key, because);
        }

        @Override
        public void keepLocal(Kind kind, String key, String by, String because) {
            choose("keep", key, because);
        }

        private void choose(String what, String key, String because) {
            Refusal.when(!key.equals("advice"), "There is nothing to choose here any more.");
            chosen.add(what + " " + key + ": " + because);
        }

        private static String file() {
            try {
                return Files.readString(FILE);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }
    }
}
