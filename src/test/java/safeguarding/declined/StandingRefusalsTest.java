package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.people.Voice.ADVOCATE;
import static safeguarding.people.Voice.PERSON;
import static safeguarding.people.Voice.REPRESENTATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;
import safeguarding.people.Voice;

class StandingRefusalsTest {

    private final List<Moment> journal = new ArrayList<>();

    @Test
    void nobody_said_no() {
        said("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY")));
        assertThat(standing()).isEmpty();
    }

    @Test
    void a_no_stands_until_they_agree() {
        declines(PERSON, "PERSON");
        assertThat(standing()).containsExactly(PERSON);
        said("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("MEETING")));
        assertThat(standing()).as("a meeting is not the enquiry").containsExactly(PERSON);
        said("conversation", PERSON, Map.of("consent", "GIVEN", "consentTo", List.of("ENQUIRY")));
        assertThat(standing()).isEmpty();
    }

    @Test
    void the_persons_no_and_the_familys_are_kept_apart() {
        declines(REPRESENTATIVE, "FAMILY");
        assertThat(standing()).containsExactly(REPRESENTATIVE);
        declines(PERSON, "BOTH");
        said("conversation", REPRESENTATIVE, Map.of("consent", "GIVEN"));
        assertThat(standing()).as("the family cannot take back what the person said").containsExactly(PERSON);
    }

    @Test
    void the_person_can_take_back_what_others_declined_for_them() {
        declines(REPRESENTATIVE, "FAMILY");
        said("wishesChanged", PERSON, Map.of("wishesRevisited", "CHANGED", "wish1", "I want him to stop."));
        assertThat(standing()).isEmpty();
    }

    @Test
    void wanting_help_after_another_try_takes_a_no_back() {
        declines(PERSON, "PERSON");
        said("tryAgain", PERSON, Map.of("howItWent", "STILL_NO", "wishesRevisited", "CHANGED", "wish1", "Leave me alone."));
        assertThat(standing()).as("a wish to be left alone is no wish for help").containsExactly(PERSON);
        said("tryAgain", PERSON, Map.of("howItWent", "WANT_HELP"));
        assertThat(standing()).isEmpty();
    }

    @Test
    void saying_no_to_what_we_do_is_a_no_that_a_new_wish_does_not_undo() {
        said("conversation", PERSON, Map.of("consent", "REFUSED", "wishesRevisited", "CHANGED", "wish1", "Leave me alone."));
        said("feedbackConversation", PERSON, Map.of("wishesRevisited", "CHANGED", "wish1", "Peace and quiet."));
        assertThat(story().notTakenUp()).containsExactly(PERSON);
        declines(PERSON, "PERSON");
        assertThat(story().notTakenUp()).isEmpty();
    }

    @Test
    void saying_no_to_a_part_is_not_wanting_nothing() {
        said("conversation", PERSON, Map.of("consent", "REFUSED", "consentTo", List.of("SHARE_INFORMATION")));
        assertThat(standing()).isEmpty();
    }

    @Test
    void an_advocates_no_is_taken_up_with_the_persons() {
        said("conversation", ADVOCATE, Map.of("consent", "REFUSED"));
        assertThat(story().notTakenUp()).containsExactly(ADVOCATE);
        declines(ADVOCATE, "PERSON");
        assertThat(story().notTakenUp()).isEmpty();
        assertThat(story().byVoice().get(PERSON).fromThem()).isTrue();
    }

    @Test
    void a_no_that_others_pass_on_is_not_from_them() {
        declines(REPRESENTATIVE, "PERSON");
        assertThat(story().isTheirOwn()).isTrue();
        assertThat(story().byVoice().get(PERSON).fromThem()).isFalse();
    }

    @Test
    void the_same_no_said_again_is_one_no() {
        declines(PERSON, "PERSON");
        said("conversation", PERSON, Map.of("consent", "REFUSED"));
        assertThat(story().byVoice().get(PERSON)).isEqualTo(new RefusalStory.No(1, 1L, "No.", true));
    }

    private void declines(Voice voice, String who) {
        said("personDeclines", voice, Map.of("whoDeclines", who, "declinedWords", "No."));
    }

    private void said(String form, Voice voice, Map<String, Object> answers) {
        journal.add(new Moment(journal.size() + 1, form, voice, new Answers(answers)));
    }

    private RefusalStory story() {
        return StandingRefusals.in(journal.stream()).orElseThrow();
    }

    private Set<Voice> standing() {
        return StandingRefusals.in(journal.stream()).map(RefusalStory::voices).orElse(Set.of());
    }
}
