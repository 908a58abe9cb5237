package safeguarding.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;

/** What was asked waits for its answer, and for the right person's (MY-07, MY-09). */
class NobodyIsLeftWithoutAnswerTest {

    private static final Map<String, Object> TO_COLIN = Map.of("receiver", "COLLEAGUE_HERE", "receiverName", "Colin Colleague");
    private static final Map<String, String> KNOWN = Map.of("Colin Colleague", "colleague", "Dev Deputy", "deputy");

    @ParameterizedTest
    @CsvSource({"transferAsked,acceptTransfer,Say whether you take this on", "adviceAsked,giveAdvice,Give the advice you were asked for",
        "raiserEscalates,answerRaiser,Look again and answer them"})
    void an_enquiry_does_not_close_over_what_was_asked(String asking, String answering, String task) {
        assertThat(gaps(new Asking().line(asking, "practitioner", Map.of()))).singleElement().asString().contains("finish the task “" + task + "”");
        assertThat(gaps(new Asking().line(asking, "practitioner", Map.of()).incomplete(answering, "colleague"))).hasSize(1);
        assertThat(gaps(new Asking().line(asking, "practitioner", Map.of()).line(answering, "colleague", Map.of()))).isEmpty();
    }

    @Test
    void two_questions_need_two_answers_and_both_are_shown_until_then() {
        Asking two = new Asking().line("adviceAsked", "practitioner", Map.of("adviser", "Colin Colleague", "question", "How?"))
                .line("adviceAsked", "practitioner", Map.of("adviser", "Dev Deputy", "question", "When?")).line("giveAdvice", "deputy", Map.of());
        assertThat(gaps(two)).hasSize(1);
        assertThat(new GiveAdviceForm(two.unanswered()).prefill(Filled.REFERENCE))
                .containsEntry("adviser", "Colin Colleague\n\nDev Deputy").containsEntry("question", "How?\n\nWhen?");
        assertThat(gaps(two.line("giveAdvice", "colleague", Map.of()))).isEmpty();
    }

    @Test
    void a_death_stops_every_task_so_nothing_from_before_it_is_waited_for() {
        assertThat(gaps(new Asking().line("adviceAsked", "practitioner", Map.of()).line("personDied", "manager", Map.of()))).isEmpty();
        assertThat(gaps(new Asking().line("personDied", "manager", Map.of()).line("raiserEscalates", "practitioner", Map.of()))).hasSize(1);
    }

    @Test
    void the_colleague_who_was_asked_answers_and_for_another_organisation_whoever_asked() {
        assertThat(new Asking().line("transferAsked", "practitioner", TO_COLIN).colleagues(KNOWN).receiver(Filled.REFERENCE)).isEqualTo("colleague");
        assertThat(new Asking().line("transferAsked", "practitioner", Map.of("receiver", "ANOTHER_ORGANISATION", "receiverName", "Larch Trust"))
                .colleagues(KNOWN).receiver(Filled.REFERENCE)).isEqualTo("practitioner");
        assertThat(new Asking().line("adviceAsked", "practitioner", Map.of("adviser", "Dev Deputy")).colleagues(KNOWN).adviser(Filled.REFERENCE))
                .isEqualTo("deputy");
    }

    @Test
    void what_comes_back_goes_to_whoever_answered() {
        assertThat(new Asking().line("transferAsked", "practitioner", TO_COLIN).incomplete("acceptTransfer", "deputy")
                .colleagues(KNOWN).receiver(Filled.REFERENCE)).isEqualTo("deputy");
    }

    @Test
    void nothing_is_given_to_somebody_whom_nobody_knows() {
        AskedColleagues nobody = new Asking().line("transferAsked", "practitioner", TO_COLIN).colleagues(Map.of());
        assertThatThrownBy(() -> nobody.receiver(Filled.REFERENCE)).isInstanceOf(Refusal.class).hasMessageContaining("Colin Colleague");
    }

    @Test
    void advice_is_words() {
        Filled<Advice> advice = new Filled<>(new GiveAdviceForm(null), Map.of("advice", "Begin with the garden."));
        assertThat(advice.gaps()).isEmpty();
        assertThat(advice.without("advice").gaps()).containsExactly("advice");
        assertThat(advice.form().isOfItsStage() || advice.form().mayWait() || advice.form().mayGoOnWithout()).isFalse();
    }

    private static List<String> gaps(Asking asking) {
        return new NotHandedOff(asking.unanswered()).in(Filled.REFERENCE).stream().map(Gap::sentence).toList();
    }
}
