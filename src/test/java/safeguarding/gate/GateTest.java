package safeguarding.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A gate asks all its questions each time, in the order of the form, and changes nothing. */
class GateTest {

    private static final Gate<String> GATE = Gate.of(
            new Rule<>("first", "Say something.", "LA-50", said -> !said.isEmpty()),
            new Rule<>("second", "Say it in more than three letters.", "SG-19", said -> said.length() > 3));

    @Test
    void opens_when_every_sentence_is_true() {
        assertThat(GATE.isOpen("I want to go home")).isTrue();
        assertThat(GATE.gaps("I want to go home")).isEmpty();
    }

    @Test
    void names_everything_that_is_missing_in_the_order_of_the_form() {
        assertThat(GATE.isOpen("")).isFalse();
        assertThat(GATE.gaps("")).containsExactly(new Gap("first", "Say something.", "LA-50"),
                new Gap("second", "Say it in more than three letters.", "SG-19"));
        assertThat(GATE.gaps("no")).extracting(Gap::field).containsExactly("second");
    }

    @Test
    void without_rules_is_always_open() {
        assertThat(Gate.<String>of().isOpen("")).isTrue();
    }
}
