package safeguarding.model.way;

import static safeguarding.model.way.Evidence.gate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import safeguarding.model.Diagram;
import safeguarding.model.StageIds;

/** What must be on record before a stage or a path of its own ends, and which conversation stands before which work. */
final class WithinAStage {

    private static final Map<String, List<String>> BEFORE_IT_ENDS = Map.ofEntries(
            Map.entry(StageIds.CONCERN, List.of("makeSafe", "decideEnquiry", "tellRaiser")),
            Map.entry(StageIds.FIRST_CONVERSATION, List.of("prepareFirstConversation", "firstConversation", "leaveBooklet")),
            Map.entry("conversation", List.of("conversation")),
            Map.entry("strategyPlanning", List.of("planningDiscussion", "tellPlan")),
            Map.entry("makingEnquiries", List.of("arrangeEnquiries", "recordFindings")),
            Map.entry("caseConference", List.of("beforeConference", "holdConference", "afterConference")),
            Map.entry("review", List.of("beforeReview", "holdReview", "afterReview")),
            Map.entry(StageIds.FEEDBACK, List.of("feedbackConversation", "prepareClosure", "agreeClosure")),
            Map.entry("supportDeclined", List.of("understandRefusal", "considerDuties", "keepDoorOpen")),
            Map.entry("overridingConsent", List.of("recordOverride", "countersignOverride")),
            Map.entry("makingSafeAgain", List.of("makeSafe", "weighRisk")),
            Map.entry("afterDeath", List.of("thinkAfterDeath")));

    /** First what is recorded first; then the work that waits for it. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("makeSafe", "decideEnquiry"), List.of("decideEnquiry", "tellRaiser"),
            List.of("prepareFirstConversation", "firstConversation"), List.of("firstConversation", "leaveBooklet"),
            List.of("planningDiscussion", "tellPlan"), List.of("arrangeEnquiries", "recordFindings"),
            List.of("beforeConference", "holdConference"), List.of("holdConference", "afterConference"),
            List.of("beforeReview", "holdReview"), List.of("holdReview", "afterReview"),
            List.of("feedbackConversation", "prepareClosure"), List.of("prepareClosure", "agreeClosure"),
            List.of("understandRefusal", "considerDuties"), List.of("considerDuties", "keepDoorOpen"),
            List.of("recordOverride", "countersignOverride"), List.of("countersignOverride", "reviewOverride"));

    private WithinAStage() {
    }

    /** What this process promises. */
    static Stream<Promise> of(Diagram diagram) {
        Set<String> worked = diagram.parts(UserTask.class).stream().map(UserTask::getCamundaFormRef).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Stream.concat(
                BEFORE_IT_ENDS.getOrDefault(diagram.key(), List.of()).stream().map(WithinAStage::beforeItEnds),
                PAIRS.stream().filter(pair -> worked.contains(pair.get(1))).map(pair -> inOrder(pair.get(0), pair.get(1))));
    }

    private static Promise beforeItEnds(String form) {
        return new Promise("This can end at “%s” before the form “" + form + "” says what it must. Keep its task on every way, and behind it the "
                + "gateway whose yes asks ${gate.isOpen(execution, '" + form + "')}.", "LA-50, SG-05", Ways::starts, gate(form),
                Stages.everythingEnds());
    }

    private static Promise inOrder(String first, String then) {
        return new Promise("The work can come to “%s” before the form “" + first + "” says what it must. Draw “" + first + "” and its gate before it, "
                + "on every way.", "SG-50, SG-53, LA-50", Ways::starts, gate(first), (ways, move) -> move.to().part().form().equals(then));
    }
}
