package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Nobody is left guessing why the browser tests did not run. */
class BrowserAtHandTest {

    @Test
    void a_missing_browser_skips_the_tests_and_says_what_to_install() {
        assertThat(BrowserAtHand.decide(false, false).isDisabled()).isTrue();
        assertThat(BrowserAtHand.decide(false, false).getReason()).hasValueSatisfying(reason -> assertThat(reason).contains("apt-get install"));
    }

    @Test
    void where_it_is_required_a_missing_browser_is_a_failure() {
        assertThatThrownBy(() -> BrowserAtHand.decide(false, true)).hasMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void with_a_browser_the_tests_run() {
        assertThat(BrowserAtHand.decide(true, true).isDisabled()).isFalse();
    }
}
