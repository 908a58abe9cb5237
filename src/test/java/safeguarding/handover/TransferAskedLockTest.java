package safeguarding.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

/** Whom one can ask, to take over or for advice (MY-07). */
class TransferAskedLockTest {

    private static final Map<String, String> KNOWN = Map.of("colleague", "colleague", "Colin Colleague", "colleague", "practitioner", "practitioner");

    private final SomeoneElse someoneElse = new SomeoneElse(name -> Optional.ofNullable(KNOWN.get(name)));
    private final Filled<TransferAsked> transfer = new Filled<>(new TransferAskedForm(someoneElse, Asking.nothing()), Map.of(
            "receiver", "COLLEAGUE_HERE", "receiverName", "Colin Colleague", "transferBecause", "He knows her.",
            "personToldOfTransfer", "YES", "personToldWhat", "She is glad of it."));
    private final Filled<AdviceAsked> advice = new Filled<>(new AdviceAskedForm(someoneElse),
            Map.of("adviser", "colleague", "question", "How do I begin?"));

    @Test
    void a_colleague_can_be_asked_by_user_name_or_full_name() {
        assertThatCode(transfer::handIn).doesNotThrowAnyException();
        assertThatCode(transfer.with("receiverName", "colleague")::handIn).doesNotThrowAnyException();
        assertThatCode(advice::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_colleague_whom_nobody_knows() {
        assertThatThrownBy(transfer.with("receiverName", "Nemo Nobody")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("“Nemo Nobody”");
        assertThatThrownBy(advice.with("adviser", "Nemo Nobody")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("“Nemo Nobody”");
    }

    @Test
    void refuses_to_hand_on_to_oneself() {
        assertThatThrownBy(transfer.with("receiverName", "practitioner")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("is you");
        assertThatThrownBy(advice.with("adviser", "practitioner")::handIn).isInstanceOf(Refusal.class).hasMessageContaining("is you");
    }

    @Test
    void another_organisation_need_not_be_known_here() {
        assertThatCode(transfer.with("receiver", "ANOTHER_ORGANISATION").with("receiverName", "Larch Trust, Ann Other")::handIn)
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_second_asking_while_the_first_has_no_answer() {
        var again = new Filled<>(new TransferAskedForm(someoneElse, Asking.one("receiverName", "Dev Deputy")), transfer.typed());
        assertThatThrownBy(again::handIn).isInstanceOf(Refusal.class).hasMessageContaining("“Dev Deputy” has been asked already");
    }

    @Test
    void what_is_asked_at_any_time_belongs_to_no_stage_and_reaches_a_living_person() {
        assertThat(transfer.form().isOfItsStage()).isFalse();
        assertThat(((AtAnyTime<?>) transfer.form()).reach()).isEqualTo(AtAnyTime.Reach.WHILE_THE_PERSON_LIVES);
    }
}
