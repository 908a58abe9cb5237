package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks for barriers sees them: a look that finds nothing says something only then. */
@ExtendWith(BrowserAtHand.class)
class BarriersTest {

    @Test
    void a_picture_without_words_a_box_without_a_label_and_pale_letters_are_seen() {
        assertThat(in("<img src='x'><input type='text'><p style='color: silver; background: white'>Pale words.</p>"))
                .anyMatch(barrier -> barrier.startsWith("image-alt: <img"))
                .anyMatch(barrier -> barrier.startsWith("label: <input"))
                .anyMatch(barrier -> barrier.startsWith("color-contrast: <p"));
    }

    @Test
    void a_part_without_barriers_has_none_whatever_stands_beside_it() {
        assertThat(in("<label>Your name <input type='text'></label>")).isEmpty();
    }

    @Test
    void a_part_that_is_not_there_is_not_taken_for_one_without_barriers() {
        in("<p>Words.</p>");
        assertThat(Barriers.in(Browser.driver(), "#elsewhere")).singleElement().asString().startsWith("axe could not look");
    }

    private static List<String> in(String part) {
        Browser.driver().get("data:text/html;charset=utf-8,<!doctype html><html lang='en'><title>A page</title><body><img src='y'><main id='part'>" + part);
        return Barriers.in(Browser.driver(), "#part");
    }
}
