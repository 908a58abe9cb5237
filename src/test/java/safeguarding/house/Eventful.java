package safeguarding.house;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import safeguarding.enquiry.Enquiries;
import safeguarding.process.Work;

/** One enquiry in which everything happens that can: every form there is is handed in on its way, at least once. */
public class Eventful {

    /** What somebody answers. */
    @FunctionalInterface
    public interface Answering {

        /** @param turn what has to be chosen, so that the form leads on to what is wanted */
        Map<String, Object> to(String form, Map<String, Object> turn);
    }

    private static final Set<String> MANAGERS = Set.of("decideEnquiry", "agreeClosure", "weighRisk", "countersignOverride", "overrideReminder",
            "thinkAfterDeath", "answerRaiser", "decideReopening");
    private static final String INDEPENDENT = "independentFeedback";
    private static final List<String> IN_THE_MIDDLE_OF_IT = List.of("pauseAsked", "readyToGoOn", "pauseAsked", "consentChanged", "informationShared",
            "wishesChanged", "riskRisen", "personDeclines", "capacityQuestion", "actWithoutAgreement", "transferAsked", "adviceAsked",
            "raiserEscalates", "someoneElseAtRisk");
    private static final Map<String, Map<String, Object>> TURNS = Map.ofEntries(entry("someoneElseAtRisk", Map.of("isChild", "CHILD")),
            entry("assessCapacity", Map.of("canWeigh", "NO", "impairment", "YES", "impairmentWords", "A doctor found it.", "becauseOfIt", "YES",
                    "fluctuates", "NO", "fluctuatesWhen", "", "conclusion", "LACKS_CAPACITY")),
            entry("keepDoorOpen", Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", LocalDate.now().plusDays(9).toString(), "noTryBecause", "")),
            entry("acceptTransfer", Map.of("accepted", "NO", "acceptedByName", "")));

    private final Deque<String> stages = new ArrayDeque<>(List.of("strategyPlanning", "makingEnquiries", "caseConference", "review",
            "feedbackAndClosure"));
    private final Deque<String> onceClosed = new ArrayDeque<>(List.of(INDEPENDENT, "reopenAsked"));
    private final Work work;
    private final Enquiries enquiries;
    private final ProcessEngine engine;
    private final Answering answering;
    private final String reference;

    public Eventful(Work work, Enquiries enquiries, ProcessEngine engine, Answering answering) {
        this.work = work;
        this.enquiries = enquiries;
        this.engine = engine;
        this.answering = answering;
        this.reference = work.raise("practitioner", answering.to("raiseConcern", Map.of()));
    }

    public String reference() {
        return reference;
    }

    /** What can be done now. Somebody agrees to close when nothing else is left. */
    public List<Work.OpenTask> open() {
        List<Work.OpenTask> open = work.open(reference);
        return open.size() == 1 ? open : open.stream().filter(task -> !task.form().equals("agreeClosure")).toList();
    }

    public static String worker(Work.OpenTask task) {
        return task.assignee() != null ? task.assignee() : MANAGERS.contains(task.form()) ? "manager" : "practitioner";
    }

    public void handIn(Work.OpenTask task) {
        boolean asksForAStage = task.form().equals("agreeNextStep");
        work.handIn(worker(task), task, answering.to(task.form(), asksForAStage ? Map.of("nextStage", stages.remove())
                : TURNS.getOrDefault(task.form(), Map.of())));
        if (!comesBack(task)) {
            happensAfter(task.form());
        }
    }

    private boolean comesBack(Work.OpenTask task) {
        return work.open(reference).stream().anyMatch(open -> open.form().equals(task.form()));
    }

    private void happensAfter(String form) {
        switch (form) {
            case "decideEnquiry" -> IN_THE_MIDDLE_OF_IT.forEach(this::start);
            case "countersignOverride" -> letTheReviewDayCome();
            case "agreeClosure" -> onceClosed.removeIf(start -> {
                start(start);
                return true;
            });
            case "decideReopening" -> start("personDied");
            default -> { }
        }
    }

    private void start(String form) {
        Map<String, Object> answers = answering.to(form, TURNS.getOrDefault(form, Map.of()));
        answers.put("reference", reference);
        answers.merge("about", enquiries.get(reference).adult().name(), (typed, name) -> name + " " + typed);
        work.start(form.equals(INDEPENDENT) ? "deputy" : "practitioner", form, answers);
    }

    private void letTheReviewDayCome() {
        String waiting = work.open(reference).stream().filter(task -> task.form().equals("reviewOverride")).findFirst().orElseThrow().id();
        String instance = engine.getTaskService().createTaskQuery().taskId(waiting).singleResult().getProcessInstanceId();
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().processInstanceId(instance).timers()
                .singleResult().getId());
    }
}
