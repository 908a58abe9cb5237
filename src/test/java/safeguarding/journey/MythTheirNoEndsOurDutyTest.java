package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.overrides.OverrideDecision;
import safeguarding.overrides.Overrides;
import safeguarding.plan.Plan;

/** Myth 3: “they want no action, so whoever did it goes on”. One no settles nothing for others who may be harmed (MY-01d, MY-03a to MY-03c). */
class MythTheirNoEndsOurDutyTest extends Myth {

    private static final String NOT_ALLOWED = "One action goes against what they do not want: use “Act without their agreement” under “Something has happened” "
            + "and write down why, then choose that decision here; until then the action is not part of the plan.";
    private static final Map<String, Object> A_DUTY = Map.of("othersAtRisk", "YES", "othersAtRiskWhat", "The two next door.",
            "dutyOverrides", "YES", "dutyBecause", "He goes from door to door.");

    @Autowired Overrides overrides;
    @Autowired Plan plan;

    @Test
    void that_others_may_be_harmed_cannot_be_passed_over() {
        theySayNo(Map.of());
        handIn("understandRefusal");
        stops("considerDuties", Map.of("sourceHasContact", ""), "Say whether whoever causes the harm meets other adults or children, at work or at home.");
        stops("considerDuties", Map.of("positionOfTrust", ""), "Say whether whoever causes the harm holds a position of trust.");
        stops("considerDuties", Map.of("routes", ""), "Choose each route that you thought through, or “None of these”.");
        stops("considerDuties", Map.of("sourceHasContact", "YES", "sourceHasContactWhat", "He drives the school bus."),
                "This may touch others, and yet no duty comes before their wish: write down why not.");
        stops("considerDuties", Map.of("dutyOverrides", "YES"), "A duty comes before their wish: write down which one, and why.");
    }

    @Test
    void a_family_that_wants_no_action_is_asked_the_same_and_decides_nothing() {
        theySayNo(Map.of("whoDeclines", "FAMILY", "spokeWith", "REPRESENTATIVE", "declinedWords", "We sort this out among ourselves."));
        handIn("understandRefusal", Map.of("spokeWith", "REPRESENTATIVE"));
        stops("considerDuties", Map.of("dutyOverrides", ""), "Say whether a duty comes before their wish.");
        handIn("considerDuties", A_DUTY);
        assertThat(forms()).contains("recordOverride", "keepDoorOpen");
        goesToClose();
        managerReads("someone who speaks for them", "We sort this out among ourselves.", "Yes · The two next door.");
    }

    @Test
    void a_duty_leads_on_by_itself_and_nothing_closes_before_it_is_carried_out_and_looked_at_again() {
        theySayNo(Map.of());
        handIn("understandRefusal");
        handIn("considerDuties", A_DUTY);
        handIn("keepDoorOpen");
        goesToClose();
        cannotClose("A duty comes before what they want, but it is not written down why we act without their agreement: finish the task "
                + "“Write down why we act without agreement”, or use “Act without their agreement”.");
        stops("recordOverride", Map.of("leastIntrusive", ""), "Write down why this takes least from the person.");
        handIn("recordOverride");
        cannotClose("to act without their agreement: finish the task “Look at what was decided against their wish”.");
        handIn("countersignOverride");
        cannotClose("to act without their agreement still holds: finish the task “Look again at whether it is still needed”, "
                + "and end it there, or name who takes it on and knows it.");
        handIn("reviewOverride");
        managerReads("Does a duty come before their wish?", "Yes · He goes from door to door.");
        assertThat(shown("agreeClosure", "closing")).doesNotContain("It ceased at the individual’s request");
        closes();
    }

    @Test
    void nothing_is_planned_against_what_they_do_not_want() {
        atPlanning();
        stops("planningDiscussion", Map.of("actions", List.of(against(null))), NOT_ALLOWED);
        assertThat(plan.current(reference)).isEmpty();
        isRefused("planningDiscussion", Map.of("actions", List.of(against("999999"))), "The decision that you chose for one of the actions does not "
                + "allow it: a manager did not agree to it, it has ended, or it is not of this enquiry.");
        handIn("planningDiscussion", Map.of("actions", List.of(against(null)), "goOnWithout", "OTHER", "goOnBecause", "We do it all the same."));
        assertThat(plan.current(reference)).as("a reason to go on is no reason to act").isEmpty();
    }

    @Test
    void with_a_decision_that_somebody_else_countersigned_it_is() {
        atPlanning();
        starts("actWithoutAgreement");
        handIn("recordOverride", Map.of("decisionMaker", "Priya Practitioner"));
        handIn("countersignOverride");
        OverrideDecision decision = overrides.usable(reference).get(0);
        assertThat(decision.author()).isEqualTo("practitioner");
        handIn("planningDiscussion", Map.of("actions", List.of(against(String.valueOf(decision.id())))));
        assertThat(plan.current(reference)).extracting(Plan.Action::what, Plan.Action::override)
                .containsExactly(tuple("Ring the police.", decision.id()));
        isOnRecord("Two neighbours in the same street were visited by the same man this week.", "Two more people are in danger");
    }

    @Test
    void whoever_decided_it_does_not_countersign_it() {
        atPlanning();
        starts("actWithoutAgreement");
        handIn("recordOverride", Map.of("decisionMaker", "Maya Manager"));
        isRefused("countersignOverride", Map.of(), "You wrote this decision down or took it yourself, so somebody else must countersign. "
                + "Please give the task to another manager.");
        assertThat(overrides.all(reference)).extracting(OverrideDecision::state).containsExactly(OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE);
    }

    private void atPlanning() {
        raise();
        chooses("strategyPlanning");
    }

    private Map<String, Object> against(String override) {
        Map<String, Object> action = new HashMap<>(Map.of("what", "Ring the police.", "owner", "Priya", "againstWishes", "YES",
                "wishes", List.of("each wish")));
        action.put("override", override == null ? "" : override);
        return action;
    }
}
