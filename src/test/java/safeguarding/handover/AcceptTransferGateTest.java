package safeguarding.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

class AcceptTransferGateTest {

    private final Filled<Acceptance> yes = asked("colleague", "COLLEAGUE_HERE");
    private final Filled<Acceptance> no = yes.with("accepted", "NO").without("acceptedByName");

    @Test
    void opens_when_a_named_person_takes_it_on() {
        assertThat(yes.gaps()).isEmpty();
        assertThatCode(yes::handIn).doesNotThrowAnyException();
        assertThat(leads(yes)).isTrue();
    }

    @Test
    void opens_when_it_is_not_taken_on_and_then_it_stays_where_it_was() {
        assertThat(no.gaps()).isEmpty();
        assertThat(leads(no)).isFalse();
    }

    @Test
    void stays_shut_until_it_says_whether_it_is_taken_on() {
        assertThat(yes.without("accepted").gaps()).containsExactly("accepted");
    }

    @Test
    void stays_shut_until_it_names_who_takes_it_on_and_nothing_is_handed_over_before() {
        assertThat(yes.without("acceptedByName").gaps()).containsExactly("acceptedByName");
        assertThat(leads(yes.without("acceptedByName"))).isFalse();
    }

    @Test
    void stays_shut_until_it_says_on_which_day() {
        assertThat(yes.without("acceptedOn").gaps()).containsExactly("acceptedOn");
    }

    @Test
    void stays_shut_until_it_says_what_they_do_first_or_why_not() {
        assertThat(yes.without("acceptBecause").gaps()).containsExactly("acceptBecause");
        assertThat(no.without("acceptBecause").gaps()).containsExactly("acceptBecause");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        assertThatThrownBy(yes.with("acceptedOn", Filled.TOMORROW)::handIn).isInstanceOf(Refusal.class).hasMessageContaining("still to come");
    }

    @Test
    void refuses_that_whoever_asked_takes_it_on_in_a_colleagues_place() {
        var own = asked("practitioner", "COLLEAGUE_HERE");
        assertThatThrownBy(own::handIn).isInstanceOf(Refusal.class).hasMessageContaining("You asked for this to be taken on");
        assertThatCode(own.with("accepted", "NO")::handIn).doesNotThrowAnyException();
    }

    @Test
    void whoever_asked_another_organisation_writes_down_its_answer() {
        assertThatCode(asked("practitioner", "ANOTHER_ORGANISATION")::handIn).doesNotThrowAnyException();
    }

    @Test
    void there_is_no_way_round_a_named_person() {
        assertThat(yes.form().mayGoOnWithout()).isFalse();
        assertThat(yes.form().isOfItsStage()).isFalse();
        assertThat(yes.form().mayWait()).isFalse();
    }

    private static boolean leads(Filled<Acceptance> filled) {
        return filled.form().turnings().get("transferAccepted").test(filled.section());
    }

    private static Filled<Acceptance> asked(String by, String receiver) {
        Asking asking = new Asking().line("transferAsked", by, Map.of("receiver", receiver, "receiverName", "Colin Colleague"));
        return new Filled<>(new AcceptTransferForm(asking.journal(), null, Filled.TODAY), Map.of("accepted", "YES",
                "acceptedByName", "Colin Colleague", "acceptedOn", "2026-03-10", "acceptBecause", "I ring her tomorrow."));
    }
}
