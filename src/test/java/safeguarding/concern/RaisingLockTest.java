package safeguarding.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;

class RaisingLockTest {

    private final Raising raising = new Raising(null, Filled.TODAY);
    private final Filled<Concern> bare = new Filled<>(new RaiseConcernForm(),
            Map.of("adultName", "Ada Fern", "raiserName", "Joe Fern", "whatWasSaid", "“He took my card again.”"));
    private final Filled<Concern> withWish = bare.with("wishesAsked", "EXPRESSED").with("spokeWith", "PERSON").with("wish1", "My card back.");

    @Test
    void lets_a_name_and_what_was_said_be_enough() {
        assertAccepted(bare);
        assertThat(bare.gaps()).isEmpty();
    }

    @Test
    void takes_wishes_and_says_whose_they_are() {
        assertAccepted(withWish);
        assertAccepted(bare.with("wishesAsked", "NOT_ASKED").with("wishesNotAskedBecause", "She was asleep."));
    }

    @Test
    void refuses_a_concern_about_nobody() {
        assertRefused(bare.without("adultName"), "who the concern is about");
    }

    @Test
    void refuses_a_concern_about_nothing() {
        assertRefused(bare.with("whatWasSaid", "  "), "what was said or seen");
    }

    @Test
    void refuses_a_date_of_birth_that_is_still_to_come() {
        assertRefused(bare.with("bornOn", Filled.TOMORROW), "date of birth");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertRefused(bare.with("happenedOn", Filled.TOMORROW), "day it happened");
    }

    @Test
    void refuses_wishes_that_are_in_nobodys_voice() {
        assertRefused(withWish.without("spokeWith"), "who told you");
        assertRefused(bare.with("doNotWant", "Not a care home."), "who told you");
        assertRefused(bare.with("wishesAsked", "DECLINED"), "who told you");
    }

    @Test
    void refuses_a_wish_that_nobody_expressed() {
        assertRefused(withWish.with("wishesAsked", "NOT_ASKED"), "not that someone said it");
        assertRefused(withWish.without("wishesAsked"), "not that someone said it");
    }

    private void assertRefused(Filled<Concern> filled, String part) {
        assertThatThrownBy(() -> raising.raise(new Answers(filled.typed()))).isInstanceOf(Refusal.class).hasMessageContaining(part);
    }

    private void assertAccepted(Filled<Concern> filled) {
        assertThatCode(() -> raising.refuse(filled.section())).doesNotThrowAnyException();
    }
}
