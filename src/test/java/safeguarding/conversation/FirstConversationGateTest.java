package safeguarding.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.house.Filled;

class FirstConversationGateTest {

    static final Filled<FirstConversation> COMPLETE = new Filled<>(new FirstConversationForm(Filled.TODAY), Map.ofEntries(
            Map.entry("heldOn", "2026-03-10"), Map.entry("spokeWith", "PERSON"), Map.entry("faceToFace", "YES"),
            Map.entry("seenAlone", "YES"), Map.entry("explained", "YES"), Map.entry("whatWasExplained", "What we do and why"),
            Map.entry("capacityDoubt", "NO_REASON_TO_DOUBT"), Map.entry("whatWasSaid", "Her nephew keeps her bank card"),
            Map.entry("wishesAsked", "EXPRESSED"), Map.entry("wish1", "I want my card back"), Map.entry("consent", "GIVEN"),
            Map.entry("consentTo", List.of("ENQUIRY", "MEETING")), Map.entry("consentUnderstood", "YES"),
            Map.entry("familyGroupMeeting", "YES"), Map.entry("control", "INVOLVED"),
            Map.entry("wellbeing", "BAD"), Map.entry("safety", "DECLINED"), Map.entry("workerWellbeing", "IN_BETWEEN"),
            Map.entry("workerSafety", "VERY_BAD")));
    private final Filled<FirstConversation> assessed = COMPLETE.with("capacityDoubt", "DOUBT_ASSESSED")
            .with("capacityDecision", "Who looks after her money").with("capacityResult", "HAS_CAPACITY");

    @Test
    void opens_when_everything_is_said() {
        assertThat(COMPLETE.gaps()).isEmpty();
        assertThat(assessed.gaps()).isEmpty();
    }

    @Test
    void opens_when_nothing_could_be_asked_and_it_says_why() {
        var notPossible = new Filled<>(COMPLETE.form(), Map.of("heldOn", "2026-03-10", "couldNotSpeakBecause", "She is in a coma",
                "wishesAsked", "NOT_ASKED", "wishesNotAskedBecause", "She is in a coma",
                "consent", "NOT_ASKED", "consentNotAskedBecause", "She is in a coma", "control", "NOT_ASKED"))
                .with("capacityDoubt", "DOUBT_TO_ASSESS").with("capacityDecision", "Who looks after her money")
                .with("familyGroupMeeting", "NOT_APPROPRIATE").with("familyGroupMeetingBecause", "No family known")
                .with("wellbeing", "NOT_ASKED").with("safety", "NOT_ASKED").with("gridNotAskedBecause", "She is in a coma")
                .with("workerWellbeing", "VERY_BAD").with("workerSafety", "GOOD");
        assertThat(notPossible.gaps()).isEmpty();
        notPossible.handIn();
    }

    @Test
    void stays_shut_until_it_has_a_day() {
        assertThat(COMPLETE.without("heldOn").gaps()).containsExactly("heldOn");
    }

    @Test
    void stays_shut_until_it_says_who_spoke() {
        assertThat(COMPLETE.without("spokeWith").gaps()).containsExactly("spokeWith");
    }

    @Test
    void stays_shut_until_it_says_whether_they_met_face_to_face() {
        assertThat(COMPLETE.without("faceToFace").gaps()).containsExactly("faceToFace");
        assertThat(COMPLETE.with("faceToFace", "NO").gaps()).containsExactly("faceToFace");
        assertThat(COMPLETE.with("faceToFace", "NO").with("notFaceToFaceBecause", "She asked to talk by phone").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_seen_alone() {
        assertThat(COMPLETE.without("seenAlone").gaps()).containsExactly("seenAlone");
        assertThat(COMPLETE.with("seenAlone", "NO").gaps()).containsExactly("seenAlone");
        assertThat(COMPLETE.with("seenAlone", "NO").with("notSeenAloneBecause", "She wanted Anne there").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_was_explained() {
        assertThat(COMPLETE.without("explained").gaps()).containsExactly("explained");
        assertThat(COMPLETE.without("whatWasExplained").gaps()).containsExactly("explained");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing", "safety", "workerWellbeing", "workerSafety"})
    void stays_shut_until_each_view_of_their_life_and_their_safety_is_on_record(String field) {
        assertThat(COMPLETE.without(field).gaps()).containsExactly(field);
    }

    @Test
    void stays_shut_until_it_says_why_the_grid_could_not_be_asked() {
        assertThat(COMPLETE.with("safety", "NOT_ASKED").gaps()).containsExactly("gridNotAskedBecause");
        assertThat(COMPLETE.with("safety", "NOT_ASKED").with("gridNotAskedBecause", "Too upset today").gaps()).isEmpty();
    }

    @Test
    void a_doubt_that_is_not_settled_is_looked_into_beside_the_rest() {
        assertThat(COMPLETE.section().capacity().isToBeLookedInto()).isFalse();
        assertThat(assessed.section().capacity().isToBeLookedInto()).isFalse();
        assertThat(assessed.with("capacityResult", "FLUCTUATES").section().capacity().isToBeLookedInto()).isTrue();
        assertThat(COMPLETE.with("capacityDoubt", "DOUBT_TO_ASSESS").section().capacity().isToBeLookedInto()).isTrue();
    }

    @Test
    void stays_shut_until_capacity_is_considered() {
        assertThat(COMPLETE.without("capacityDoubt").gaps()).containsExactly("capacityDoubt");
    }

    @Test
    void stays_shut_until_it_says_which_decision_the_doubt_is_about() {
        assertThat(assessed.without("capacityDecision").gaps()).containsExactly("capacityDecision");
        assertThat(COMPLETE.with("capacityDoubt", "DOUBT_TO_ASSESS").gaps()).containsExactly("capacityDecision");
    }

    @Test
    void stays_shut_until_an_assessment_has_a_result() {
        assertThat(assessed.without("capacityResult").gaps()).containsExactly("capacityResult");
    }

    @Test
    void stays_shut_until_it_says_what_someone_who_cannot_decide_would_have_wanted() {
        var lacking = assessed.with("capacityResult", "LACKS_CAPACITY");
        assertThat(lacking.gaps()).containsExactly("whatTheyWouldHaveWanted");
        assertThat(lacking.with("whatTheyWouldHaveWanted", "To stay at home, says her sister").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_was_said() {
        assertThat(COMPLETE.without("whatWasSaid").gaps()).containsExactly("whatWasSaid");
    }

    @Test
    void stays_shut_until_it_says_whether_they_were_asked_what_they_want() {
        assertThat(COMPLETE.without("wishesAsked").gaps()).containsExactly("wishesAsked");
        assertThat(COMPLETE.without("wish1").gaps()).containsExactly("wishesAsked");
        assertThat(COMPLETE.with("wishesAsked", "NOT_ASKED").gaps()).containsExactly("wishesAsked");
        assertThat(COMPLETE.with("wishesAsked", "NOT_ASKED").with("wishesNotAskedBecause", "Too upset today").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_whether_they_agree() {
        assertThat(COMPLETE.without("consent").gaps()).containsExactly("consent");
        assertThat(COMPLETE.with("consent", "NOT_ASKED").gaps()).containsExactly("consent");
        assertThat(COMPLETE.with("consent", "NOT_ASKED").with("consentNotAskedBecause", "Too upset today").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_what_they_agree_to() {
        assertThat(COMPLETE.without("consentTo").gaps()).containsExactly("consentTo");
        assertThat(COMPLETE.without("consentTo", "consentUnderstood").with("consent", "NOT_ABLE").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_they_understand_what_they_agree_to() {
        assertThat(COMPLETE.without("consentUnderstood").gaps()).containsExactly("consentUnderstood");
        assertThat(COMPLETE.with("consentUnderstood", "NO").gaps()).containsExactly("consentUnderstood");
    }

    @Test
    void stays_shut_until_a_refusal_is_answered() {
        var refused = COMPLETE.with("consent", "REFUSED");
        assertThat(refused.gaps()).containsExactly("consentOverride");
        assertThat(refused.with("consentOverride", "NO").gaps()).isEmpty();
        assertThat(refused.with("consentOverride", "OTHERS_AT_RISK").gaps()).containsExactly("consentOverride");
        assertThat(refused.with("consentOverride", "OTHERS_AT_RISK").with("consentOverrideBecause", "He works in a home").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_a_family_group_meeting_is_considered() {
        assertThat(COMPLETE.without("familyGroupMeeting").gaps()).containsExactly("familyGroupMeeting");
        assertThat(COMPLETE.with("familyGroupMeeting", "NO").gaps()).containsExactly("familyGroupMeeting");
        assertThat(COMPLETE.with("familyGroupMeeting", "NO").with("familyGroupMeetingBecause", "She said no").gaps()).isEmpty();
    }

    @Test
    void stays_shut_until_it_says_how_much_in_charge_they_feel() {
        assertThat(COMPLETE.without("control").gaps()).containsExactly("control");
    }
}
