package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.house.RealHouse;
import safeguarding.outcomes.Ledger;
import safeguarding.ownership.Moves;
import safeguarding.process.Work;

/** What the tests of moving share: enquiries at work, drawings that are redrawn, and the engine's work in the background. */
@RealHouse
abstract class RunningEnquiries {

    static final String ENQUIRY = "processes/0-enquiry.bpmn";

    @Autowired Moves moves;
    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Ledger ledger;
    @Autowired Enquiries enquiries;
    @Autowired RepositoryService repository;
    @Autowired RuntimeService instances;
    @Autowired ManagementService management;
    @Autowired JdbcClient jdbc;

    private final List<String> deployed = new ArrayList<>();

    @AfterEach
    void takesTheRedrawingsAndWhatRanOnThemAwayAgain() {
        for (String deployment : deployed) {
            repository.createProcessDefinitionQuery().deploymentId(deployment).list().forEach(drawing -> instances.createProcessInstanceQuery()
                    .processDefinitionId(drawing.getId()).list().stream().map(ProcessInstance::getRootProcessInstanceId).distinct()
                    .forEach(root -> instances.deleteProcessInstanceIfExists(root, "test", true, true, true, false)));
            repository.deleteDeployment(deployment, true);
        }
    }

    Moves.MoveProgress move(String key, long all) {
        String move = moves.begin(key, "processowner", "So that all go on with the newest drawing");
        assertThat(moves.progress(move)).isEqualTo(new Moves.MoveProgress(move, key, all, 0, 0, false));
        workOff();
        assertThat(moves.progress(move)).isEqualTo(new Moves.MoveProgress(move, key, all, all, 0, true));
        return moves.progress(move);
    }

    /** What the engine's job executor does by itself outside the tests. */
    void workOff() {
        for (List<Job> jobs = batchJobs(); !jobs.isEmpty(); jobs = batchJobs()) {
            for (Job job : jobs) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException triedAgainLater) {
                    assertThat(job.getRetries()).isPositive();
                }
            }
        }
    }

    /** All but the one that looks now and then whether a batch is done: it is left when something has failed. */
    List<Job> batchJobs() {
        List<Job> jobs = management.createJobQuery().withRetriesLeft().list().stream().filter(job -> job.getProcessInstanceId() == null).toList();
        boolean onlyMonitors = jobs.stream().allMatch(job -> type(job).equals("batch-monitor-job"));
        return !onlyMonitors ? jobs.stream().filter(job -> !type(job).equals("batch-monitor-job")).toList()
                : management.createBatchStatisticsQuery().list().stream().allMatch(batch -> batch.getRemainingJobs() == 0) ? jobs : List.of();
    }

    String type(Job job) {
        return jdbc.sql("select handler_type_ from act_ru_job where id_ = ?").param(job.getId()).query(String.class).single();
    }

    void redraw(UnaryOperator<String> change, String file) throws IOException {
        String drawing = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        String redrawn = change.apply(drawing);
        assertThat(redrawn).isNotEqualTo(drawing);
        deployed.add(0, repository.createDeployment().name("redrawn").addString(file, redrawn).deploy().getId());
    }

    ProcessDefinition inForce(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
    }

    long running(String key) {
        return instances.createProcessInstanceQuery().processDefinitionKey(key).count();
    }

    int version(String reference) {
        return jdbc.sql("select version_ from act_re_procdef where id_ = (select proc_def_id_ from act_ru_execution where id_ = ?)")
                .param(root(reference)).query(Integer.class).single();
    }

    String root(String reference) {
        return jdbc.sql("select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null and super_exec_ is null").param(reference)
                .query(String.class).single();
    }

    String instance(String reference, String form) {
        return jdbc.sql("select proc_inst_id_ from act_ru_task where id_ = ?").param(open(reference, form).id()).query(String.class).single();
    }

    String anEnquiry() {
        return work.raise("practitioner", usual(null, "raiseConcern", Map.of()));
    }

    /** Somebody acted without agreement, and the day to look at it again is set. */
    String anOverride() {
        String reference = anEnquiry();
        start(reference, "actWithoutAgreement");
        handIn(reference, "recordOverride", Map.of());
        handIn(reference, "countersignOverride", Map.of());
        return reference;
    }

    /** The day to look at it again has come. */
    void ring(String reference) {
        management.executeJob(management.createJobQuery().processInstanceId(instance(reference, "reviewOverride")).timers().singleResult().getId());
    }

    void start(String reference, String form) {
        Map<String, Object> typed = new HashMap<>(usual(reference, form, Map.of()));
        typed.putIfAbsent("reference", reference);
        typed.putIfAbsent("about", enquiries.get(reference).adult().name());
        work.start("practitioner", form, typed);
    }

    void handIn(String reference, String form, Map<String, Object> answers) {
        Work.OpenTask task = open(reference, form);
        String worker = task.assignee() != null ? task.assignee() : work.isFor("practitioner", task) ? "practitioner" : "manager";
        work.handIn(worker, task, usual(reference, form, answers));
    }

    Work.OpenTask open(String reference, String form) {
        return work.open(reference).stream().filter(task -> task.form().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open, but " + forms(reference)));
    }

    List<String> forms(String reference) {
        return work.open(reference).stream().map(Work.OpenTask::form).toList();
    }

    Map<String, Object> usual(String reference, String form, Map<String, Object> answers) {
        return storyTeller.answers(new Story.Step(form, null, answers, List.of(), null, null),
                reference == null ? List.of() : ledger.current(reference));
    }
}
