package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Journal;

class PrepareFirstConversationGateTest {

    private final Filled<Preparation> complete = new Filled<>(new PrepareFirstConversationForm(null, Filled.TODAY), Map.of(
            "contactHow", "Ring her own mobile", "contactNever", "Never leave a message", "communicationBarriers", "NO",
            "difficultyUnderstanding", "NO", "difficultyRetaining", "NO", "difficultyWeighing", "NO", "difficultyCommunicating", "NO",
            "advocate", "NOT_NEEDED")).with("workerName", "Sam Carter").with("workerPhone", "01632 960001").with("lettersSafe", "YES");
    private final Filled<Preparation> withDifficulty = complete.with("difficultyWeighing", "YES")
            .with("appropriatePerson", "YES").with("appropriatePersonWho", "Her sister Anne");

    @Test
    void opens_when_everything_is_said() {
        assertThat(complete.gaps()).isEmpty();
        assertThat(withDifficulty.gaps()).isEmpty();
    }

    @Test
    void asks_nobody_what_they_are_but_keeps_what_they_say() {
        Preparation said = complete.with("gender", "DECLINED").with("ethnicity", "ARAB").with("supportReason", "NONE").section();
        assertThat(said.gender()).isEqualTo(Gender.DECLINED);
        assertThat(said.ethnicity()).isEqualTo(Ethnicity.ARAB);
        assertThat(said.supportReason()).isEqualTo(SupportReason.NONE);
        assertThatThrownBy(() -> complete.with("ethnicity", "BRITISH").section()).isInstanceOf(Refusal.class).hasMessageContaining("new to this system");
    }

    @Test
    void nobody_is_asked_twice_what_they_are() {
        Journal journal = mock(Journal.class);
        when(journal.lastAnswer(any(), any())).thenReturn(Optional.empty());
        when(journal.lastAnswer(Filled.REFERENCE, "ethnicity")).thenReturn(Optional.of("DECLINED"));
        assertThat(new PrepareFirstConversationForm(journal, Filled.TODAY).prefill(Filled.REFERENCE)).isEqualTo(Map.of("ethnicity", "DECLINED"));
    }

    @Test
    void stays_shut_until_it_says_how_to_reach_them_safely() {
        assertThat(complete.without("contactHow").gaps()).containsExactly("contactHow");
    }

    @Test
    void stays_shut_until_it_says_what_we_must_never_do() {
        assertThat(complete.without("contactNever").gaps()).containsExactly("contactNever");
    }

    @Test
    void stays_shut_until_it_says_whether_letters_are_safe() {
        assertThat(complete.without("lettersSafe").gaps()).containsExactly("lettersSafe");
    }

    @Test
    void stays_shut_until_it_says_why_letters_are_not_safe() {
        for (String answer : List.of("BY_HAND_ONLY", "NO")) {
            assertThat(complete.with("lettersSafe", answer).gaps()).containsExactly("lettersSafeBecause");
            assertThat(complete.with("lettersSafe", answer).with("lettersSafeBecause", "He opens the post").gaps()).isEmpty();
        }
    }

    @Test
    void stays_shut_until_barriers_are_answered_and_met() {
        assertThat(complete.without("communicationBarriers").gaps()).containsExactly("communicationBarriers");
        assertThat(complete.with("communicationBarriers", "YES").gaps()).containsExactly("communicationBarriers");
        assertThat(complete.with("communicationBarriers", "YES").with("communicationHelp", "Large print").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_each_of_the_four_parts_of_difficulty_is_answered() {
        assertThat(complete.without("difficultyUnderstanding").gaps()).containsExactly("difficultyUnderstanding");
        assertThat(complete.without("difficultyRetaining").gaps()).containsExactly("difficultyUnderstanding");
        assertThat(complete.without("difficultyWeighing").gaps()).containsExactly("difficultyUnderstanding");
        assertThat(complete.without("difficultyCommunicating").gaps()).containsExactly("difficultyUnderstanding");
    }

    @Test
    void stays_shut_until_it_names_the_suitable_person() {
        assertThat(withDifficulty.without("appropriatePerson").gaps()).containsExactly("appropriatePerson");
        assertThat(withDifficulty.without("appropriatePersonWho").gaps()).containsExactly("appropriatePerson");
    }

    @Test
    void stays_shut_until_the_advocate_question_is_answered_for_everyone() {
        assertThat(complete.without("advocate").gaps()).containsExactly("advocate");
    }

    @Test
    void stays_shut_until_an_advocate_is_asked_for_where_the_law_asks_for_one() {
        assertThat(withDifficulty.with("appropriatePerson", "NO").gaps()).containsExactly("advocate");
        assertThat(withDifficulty.with("appropriatePerson", "NO").with("advocate", "DECLINED").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_which_advocate_and_when() {
        var referred = complete.with("advocate", "REFERRED").with("advocateType", "CARE_ACT").with("advocateReferredOn", "2026-03-10");
        assertThat(referred.gaps()).isEmpty();
        assertThat(referred.without("advocateType").gaps()).containsExactly("advocateType");
        assertThat(referred.without("advocateReferredOn").gaps()).containsExactly("advocateType");
        assertThat(complete.with("advocate", "IN_PLACE").gaps()).containsExactly("advocateType");
        assertThat(complete.with("advocate", "IN_PLACE").with("advocateType", "IMCA").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_names_the_worker() {
        assertThat(complete.without("workerName").gaps()).containsExactly("workerName");
    }

    @Test
    void stays_shut_until_the_worker_can_be_reached() {
        assertThat(complete.without("workerPhone").gaps()).containsExactly("workerPhone");
    }

    @Test
    void refuses_a_referral_in_the_future() {
        assertThatThrownBy(complete.with("advocateReferredOn", "2026-03-11")::handIn).isInstanceOf(Refusal.class)
                .hasMessageContaining("in the future");
        complete.with("advocateReferredOn", "2026-03-10").handIn();
    }
}
