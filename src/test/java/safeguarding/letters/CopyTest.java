package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.gate.Refusal;

/** Each copy holds what it may, and none is made by a slip. */
class CopyTest {

    private static final Piece PIECE = new Piece(Instant.EPOCH, "Raise a concern", "", List.of(), List.of(new Said("A?", "hers", Whose.OURS),
            new Said("B?", "his", Whose.OTHERS), new Said("C?", "both", Whose.LOOK)));

    @ParameterizedTest
    @CsvSource({"'', false, false, WORKING", "subject, false, false, MARKED", "subject, true, false, REDACTED", "subject, true, true, READY"})
    void an_address_asks_for_one_copy(String whom, boolean redacted, boolean looked, Copy copy) {
        assertThat(Copy.of(whom, redacted, looked)).isEqualTo(copy);
    }

    @ParameterizedTest
    @CsvSource({"subjekt, false, false", "'', true, false", "'', false, true", "subject, false, true"})
    void any_other_address_gets_a_sentence(String whom, boolean redacted, boolean looked) {
        assertThatThrownBy(() -> Copy.of(whom, redacted, looked)).isInstanceOf(Refusal.class).hasMessageContaining("There is no copy of this kind");
    }

    @Test
    void only_what_is_somebody_elses_is_left_out_and_its_place_is_shown() {
        for (Copy copy : Copy.values()) {
            assertThat(PIECE.in(copy, LeftOut.NOTHING).said()).extracting(Said::words).as("" + copy).containsExactly("hers",
                    copy.leavesOut() ? "[left out: about somebody else]" : "his", "both");
            assertThat(PIECE.in(copy, LeftOut.NOTHING).count(Whose.OTHERS)).isEqualTo(1);
            assertThat(PIECE.in(copy, LeftOut.NOTHING).count(Whose.LOOK)).isEqualTo(1);
        }
    }

    @Test
    void what_is_marked_says_why() {
        assertThat(PIECE.in(Copy.MARKED, LeftOut.NOTHING).said()).extracting(Said::mark).containsExactly("",
                "[about somebody else: look before you give it out]", "[may be about somebody else too: look before you give it out]");
        assertThat(PIECE.in(Copy.REDACTED, LeftOut.NOTHING).said()).extracting(Said::mark).containsExactly("", "",
                "[may be about somebody else too: look before you give it out]");
    }

    @Test
    void words_run_the_way_they_are_read() {
        assertThat(new Said("", "שלום עליכם", Whose.OURS).direction()).isEqualTo("rtl");
        assertThat(new Said("", "She says שלום", Whose.OURS).direction()).isEqualTo("ltr");
        assertThat(new Said("", "123", Whose.OURS).direction()).isEqualTo("ltr");
    }
}
