package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;

class AgreeNextStepGateTest {

    private final Filled<NextStep> complete = new Filled<>(new AgreeNextStepForm(), Map.of(
            "nextStage", "review", "nextStageBecause", "The plan works, she wants to see how it goes", "agreedWith", "PERSON"));

    @Test
    void opens_when_everything_is_said() {
        assertThat(complete.gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_step_is_chosen() {
        assertThat(complete.without("nextStage").gaps()).containsExactly("nextStage");
        assertThat(complete.with("nextStage", "firstConversation").gaps()).containsExactly("nextStage");
    }

    @Test
    void stays_shut_until_it_says_why_this_step() {
        assertThat(complete.without("nextStageBecause").gaps()).containsExactly("nextStageBecause");
    }

    @Test
    void stays_shut_until_it_says_with_whom_it_was_agreed() {
        assertThat(complete.without("agreedWith").gaps()).containsExactly("agreedWith");
        assertThat(complete.with("agreedWith", "NOT_AGREED").gaps()).containsExactly("agreedWith");
        assertThat(complete.with("agreedWith", "NOT_AGREED").with("agreedBecause", "She does not answer").gaps()).isEmpty();
    }

    @Test
    void leads_to_the_chosen_stage_and_to_no_other() {
        var codes = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review", "feedbackAndClosure");
        var turnings = complete.form().turnings();
        assertThat(turnings.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        codes.forEach(chosen -> assertThat(codes.stream().filter(code -> turnings.get(code).test(complete.with("nextStage", chosen).section())))
                .containsExactly(chosen));
    }
}
