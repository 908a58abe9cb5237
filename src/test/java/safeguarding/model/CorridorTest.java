package safeguarding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.enquiry.Stage;

/** Whichever way an enquiry goes, it cannot go round the conversations. Looked for along every path there is. */
class CorridorTest {

    private static final Drawing ENQUIRY = Drawing.find("enquiry").orElseThrow();
    private static final Predicate<SequenceFlow> OUTCOMES_CURRENT = flow ->
            Drawing.condition(flow).equals("${outcomes.areCurrent(execution)}");

    static Stream<Stage> stagesFromTheFirstConversationOn() {
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.CONCERN);
    }

    static List<String> laterStages() {
        return Arrays.stream(Stage.values()).filter(Stage::followsFirstConversation).map(CorridorTest::call).map(FlowNode::getId).toList();
    }

    /** After every stage, whichever it was, the person's outcomes must be current before another begins (SG-05). */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stagesFromTheFirstConversationOn")
    void no_stage_begins_after_another_unless_the_outcomes_are_current(Stage ended) {
        Set<String> without = Paths.from(call(ended), OUTCOMES_CURRENT);
        without.remove(call(ended).getId());
        assertThat(without).doesNotContainAnyElementsOf(laterStages());
        assertThat(call(ended).getOutgoing()).noneMatch(flow -> flow.getTarget().equals(call(ended)));
    }

    /** When they are not current there is one way, and it leads to the person. */
    @Test
    void outcomes_that_are_not_current_lead_to_a_conversation() {
        assertThat(ENQUIRY.parts(SequenceFlow.class)).filteredOn(OUTCOMES_CURRENT).isNotEmpty()
                .flatExtracting(flow -> flow.getSource().getOutgoing()).filteredOn(OUTCOMES_CURRENT.negate())
                .singleElement().satisfies(no -> assertThat(no.getTarget()).isInstanceOfSatisfying(CallActivity.class,
                        call -> assertThat(call.getCalledElement()).isEqualTo("conversation")));
    }

    /** No stage is reached without a first conversation, and nobody chooses to leave it out (SG-24). */
    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Stage.class, names = {"CONCERN", "FIRST_CONVERSATION"}, mode = EnumSource.Mode.EXCLUDE)
    void no_stage_is_reached_without_the_first_conversation(Stage stage) {
        assertThat(Paths.from(start(ENQUIRY), into(call(Stage.FIRST_CONVERSATION)))).doesNotContain(call(stage).getId());
    }

    /** The concern is answered before anything else begins (SG-23, LA-21). */
    @Test
    void nothing_begins_before_the_concern_is_answered() {
        assertThat(Paths.from(start(ENQUIRY), into(call(Stage.CONCERN)))).containsExactly(start(ENQUIRY).getId());
    }

    /** From the first conversation on, every end lies behind the feedback stage (SG-10, SG-60). */
    @Test
    void an_enquiry_does_not_end_without_the_feedback_stage() {
        assertThat(Paths.from(call(Stage.FIRST_CONVERSATION), into(call(Stage.FEEDBACK_AND_CLOSURE))))
                .doesNotContainAnyElementsOf(ends(ENQUIRY));
    }

    /** Within the feedback stage, every end lies behind the gate of the feedback conversation (SG-60). */
    @Test
    void the_feedback_stage_does_not_end_without_the_feedback_conversation() {
        Drawing feedback = Drawing.find(Stage.FEEDBACK_AND_CLOSURE.code()).orElseThrow();
        assertThat(Paths.from(start(feedback), gateOf("feedbackConversation"))).doesNotContainAnyElementsOf(ends(feedback));
    }

    /** Closing is agreed behind the gate of the manager's decision, and it is the record that says so. */
    @Test
    void an_enquiry_is_closed_only_when_a_manager_has_agreed() {
        Predicate<SequenceFlow> agreed = flow -> Drawing.condition(flow).equals("${path.leads(execution, 'closureAgreed')}");
        assertThat(Paths.from(call(Stage.FIRST_CONVERSATION), agreed)).doesNotContainAnyElementsOf(ends(ENQUIRY));
        Drawing feedback = Drawing.find(Stage.FEEDBACK_AND_CLOSURE.code()).orElseThrow();
        assertThat(Paths.from(start(feedback), gateOf("agreeClosure"))).doesNotContainAnyElementsOf(ends(feedback));
    }

    /** Ending an enquiry ends all of it: what was handed on to somebody named is theirs now, and nothing goes on in a closed enquiry. */
    @Test
    void closing_ends_whatever_is_open_beside_it() {
        assertThat(ENQUIRY.parts(TerminateEventDefinition.class)).extracting(end -> ((FlowNode) end.getParentElement()).getId())
                .containsExactly("endEvent_closed");
    }

    /** After a death too, no stage begins and nothing closes without what the person wanted on record (MY-03c, SG-05). */
    @Test
    void after_a_death_the_outcomes_still_stand_before_everything() {
        Drawing death = Drawing.find("afterDeath").orElseThrow();
        List<String> calls = death.parts(CallActivity.class).stream().map(FlowNode::getId).toList();
        assertThat(Paths.from(start(death), OUTCOMES_CURRENT)).doesNotContainAnyElementsOf(calls);
        assertThat(Paths.from(start(death), into(death.parts(CallActivity.class).stream()
                .filter(call -> call.getCalledElement().equals("feedbackAndClosure")).findFirst().orElseThrow())))
                .doesNotContain("endEvent_closedAfterDeath");
    }

    /** Saying no ends with an open door and with every question asked (MY-01a to MY-01d, MY-06). */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"understandRefusal", "considerDuties", "keepDoorOpen"})
    void nobody_walks_away_from_a_no(String form) {
        Drawing declined = Drawing.find("supportDeclined").orElseThrow();
        assertThat(Paths.from(start(declined), gateOf(form))).doesNotContainAnyElementsOf(ends(declined));
    }

    /** A decision against somebody's wish is countersigned before it stands, and looked at again before it ends (LA-17). */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"recordOverride", "countersignOverride"})
    void nothing_goes_on_against_a_wish_without(String form) {
        Drawing override = Drawing.find("overridingConsent").orElseThrow();
        assertThat(Paths.from(start(override), gateOf(form))).doesNotContainAnyElementsOf(ends(override));
    }

    /** What can happen at any time is in the enquiry's own drawing; only a death stops the rest (X-05, X-06, MY-03c). */
    @Test
    void what_can_happen_at_any_time_is_drawn_in_the_enquiry() {
        assertThat(ENQUIRY.parts(SubProcess.class)).hasSize(11).allMatch(SubProcess::triggeredByEvent).allSatisfy(box ->
                assertThat(box.getChildElementsByType(StartEvent.class)).singleElement().satisfies(start ->
                        assertThat(start.isInterrupting()).isEqualTo(box.getId().equals("subProcess_personDied"))));
    }

    /** Nobody is led past a concern that was never decided or a first conversation that was never held by opening an enquiry again (SG-24). */
    @Test
    void an_enquiry_that_is_opened_again_goes_on_where_it_stood() {
        ExclusiveGateway howFar = ENQUIRY.parts(ExclusiveGateway.class).stream().filter(gateway -> gateway.getId().equals("gateway_howFar"))
                .findFirst().orElseThrow();
        assertThat(howFar.getOutgoing()).extracting(flow -> Drawing.condition(flow) + " " + flow.getTarget().getId()).containsExactly(
                "${path.leads(execution, 'firstConversationHeld')} callActivity_conversation",
                "${path.leads(execution, 'enquiryNeeded')} callActivity_firstConversation", " callActivity_concern");
        assertThat(Paths.from(howFar, OUTCOMES_CURRENT)).doesNotContainAnyElementsOf(laterStages()).doesNotContain("endEvent_closed");
    }

    /** Within a stage nothing is worked before the gate of what comes first has opened; so a meeting waits for its conversation (SG-50). */
    @ParameterizedTest(name = "{2} waits for {1}")
    @CsvSource({
        "concern, makeSafe, decideEnquiry", "concern, decideEnquiry, tellRaiser",
        "firstConversation, prepareFirstConversation, firstConversation", "firstConversation, firstConversation, leaveBooklet",
        "strategyPlanning, planningDiscussion, tellPlan", "makingEnquiries, arrangeEnquiries, recordFindings",
        "caseConference, beforeConference, holdConference", "caseConference, holdConference, afterConference",
        "review, beforeReview, holdReview", "review, holdReview, afterReview",
        "feedbackAndClosure, feedbackConversation, prepareClosure", "feedbackAndClosure, prepareClosure, agreeClosure"})
    void what_comes_first_is_recorded_first(String process, String first, String then) {
        Drawing drawing = Drawing.find(process).orElseThrow();
        assertThat(Paths.from(start(drawing))).contains("userTask_" + then);
        assertThat(Paths.from(start(drawing), gateOf(first))).doesNotContain("userTask_" + then);
    }

    /** A stage is left only when the gate of its last step has opened (LA-50). */
    @ParameterizedTest(name = "{0} ends behind {1}")
    @CsvSource({"concern, tellRaiser", "firstConversation, leaveBooklet", "strategyPlanning, tellPlan", "makingEnquiries, recordFindings",
        "caseConference, afterConference", "review, afterReview", "conversation, conversation"})
    void a_stage_ends_behind_the_gate_of_its_last_step(String process, String last) {
        Drawing drawing = Drawing.find(process).orElseThrow();
        assertThat(Paths.from(start(drawing), gateOf(last))).doesNotContainAnyElementsOf(ends(drawing));
    }

    private static Predicate<SequenceFlow> gateOf(String form) {
        return flow -> Drawing.condition(flow).equals("${gate.isOpen(execution, '%s')}".formatted(form));
    }

    private static Predicate<SequenceFlow> into(FlowNode node) {
        return flow -> flow.getTarget().equals(node);
    }

    private static CallActivity call(Stage stage) {
        return ENQUIRY.parts(CallActivity.class).stream().filter(call -> call.getCalledElement().equals(stage.code()))
                .findFirst().orElseThrow();
    }

    private static StartEvent start(Drawing drawing) {
        return drawing.process().getChildElementsByType(StartEvent.class).iterator().next();
    }

    private static List<String> ends(Drawing drawing) {
        return drawing.parts(EndEvent.class).stream().map(FlowNode::getId).toList();
    }
}
