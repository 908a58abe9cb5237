package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Submission;

class AgreeClosureGateTest {

    private static final ClosingWork DONE = new ClosingWork(7L, 8L, "olu", Set.of("olu", "mina"));

    private final AgreeClosureForm form = new AgreeClosureForm(null, null, null, null, null);
    private final Map<String, Object> answers = new HashMap<>(Map.of("agree", "YES", "agreeBecause", "She has what she asked for."));
    private final Set<Check> open = EnumSet.noneOf(Check.class);

    @Test
    void opens_when_the_decision_is_on_record() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_the_manager_agrees() {
        answers.remove("agree");
        assertThat(gaps()).containsExactly("agree");
    }

    @Test
    void stays_shut_until_it_says_why() {
        answers.remove("agreeBecause");
        assertThat(gaps()).containsExactly("agreeBecause");
    }

    @Test
    void stays_shut_until_it_says_what_is_needed_instead() {
        answers.put("agree", "NO");
        assertThat(gaps()).containsExactly("ifNotWhat", "whatIsNeeded");
        answers.put("ifNotWhat", "RECORD_ONLY");
        answers.put("whatIsNeeded", "Say who owns the broken lock.");
        assertThat(gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void stays_shut_while_anything_on_the_list_is_neither_done_nor_explained(Check check) {
        open.add(check);
        assertThat(form.gate().gaps(agreement(DONE))).singleElement().returns(check.open(), Gap::sentence);
    }

    @Test
    void a_manager_who_does_not_agree_is_not_held_up_by_the_list() {
        open.addAll(Set.of(Check.values()));
        answers.putAll(Map.of("agree", "NO", "ifNotWhat", "RECORD_ONLY", "whatIsNeeded", "Tell the neighbour who rang."));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void refuses_the_manager_who_prepared_it() {
        assertThatThrownBy(() -> decides("olu", DONE)).isInstanceOf(Refusal.class)
                .hasMessage("You prepared this closure yourself. Another manager must look at it and agree.");
    }

    @Test
    void refuses_the_manager_who_held_the_feedback_conversation() {
        assertThatThrownBy(() -> decides("mina", DONE)).isInstanceOf(Refusal.class).hasMessageContaining("Another manager");
    }

    @Test
    void refuses_to_close_without_complete_feedback() {
        assertThatThrownBy(() -> decides("ada", new ClosingWork(null, 8L, "olu", Set.of("olu")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("feedback conversation is not fully on record");
    }

    @Test
    void refuses_to_close_without_a_closing_record() {
        assertThatThrownBy(() -> decides("ada", new ClosingWork(7L, null, null, Set.of("olu")))).isInstanceOf(Refusal.class)
                .hasMessageContaining("nobody has prepared the closing record");
    }

    @Test
    void lets_another_manager_decide() {
        assertThatCode(() -> decides("ada", DONE)).doesNotThrowAnyException();
    }

    @Test
    void lets_a_manager_send_back_what_is_not_ready() {
        answers.put("agree", "NO");
        assertThatCode(() -> decides("ada", new ClosingWork(null, null, null, Set.of()))).doesNotThrowAnyException();
    }

    @Test
    void leads_to_the_end_or_back_to_the_person_or_to_the_record() {
        assertThat(leads("closureAgreed")).isTrue();
        assertThat(leads("moreWorkNeeded")).isFalse();
        answers.put("agree", "NO");
        answers.put("ifNotWhat", "MORE_WORK_WITH_PERSON");
        assertThat(leads("closureAgreed")).isFalse();
        assertThat(leads("moreWorkNeeded")).isTrue();
        answers.put("ifNotWhat", "RECORD_ONLY");
        assertThat(leads("moreWorkNeeded")).isFalse();
    }

    private boolean leads(String turning) {
        return form.turnings().get(turning).test(agreement(DONE));
    }

    private void decides(String manager, ClosingWork work) {
        form.refuse(agreement(work), new Submission("SE-2026-000001", form.id(), 1, "work", manager, new Answers(answers)));
    }

    private List<String> gaps() {
        return form.gate().gaps(agreement(DONE)).stream().map(Gap::field).toList();
    }

    private Agreement agreement(ClosingWork work) {
        return new Agreement(new Answers(answers).as(Decision.class), work, open);
    }
}
