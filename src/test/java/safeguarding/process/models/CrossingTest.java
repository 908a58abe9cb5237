package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** What the engine itself says about going on with a redrawn drawing, tried on drawings of a few steps. */
class CrossingTest {

    private static final DataSource DATABASE = JdbcConnectionPool.create("jdbc:h2:mem:crossing;DB_CLOSE_DELAY=-1", "sa", "");
    private static final DataSourceTransactionManager TRANSACTIONS = new DataSourceTransactionManager(DATABASE);
    private static ProcessEngine engine;

    private String older;
    private String instance;

    @BeforeAll
    static void anEngine() {
        SpringProcessEngineConfiguration plain = new SpringProcessEngineConfiguration();
        // Closing it must not take the application's own engine, which is called "default", off the list of engines.
        plain.setProcessEngineName("crossing");
        plain.setApplicationContext(new StaticApplicationContext());
        plain.setDataSource(DATABASE);
        plain.setTransactionManager(TRANSACTIONS);
        plain.setDatabaseSchemaUpdate("true");
        plain.setHistory("none");
        plain.setEnforceHistoryTimeToLive(false);
        plain.setMetricsEnabled(false);
        plain.setEnableCmdExceptionLogging(false);
        engine = plain.buildProcessEngine();
    }

    @AfterAll
    static void noEngine() {
        engine.close();
    }

    @Test
    void a_task_goes_into_a_box_that_is_drawn_around_it() {
        begin(drawing -> talk(drawing.startEvent()).endEvent());
        assertThat(whyNot(drawing -> talk(drawing.startEvent().subProcess("subProcess_together").embeddedSubProcess().startEvent()).endEvent()
                .subProcessDone().endEvent())).isEmpty();
    }

    @Test
    void what_has_become_something_else_stays() {
        begin(drawing -> talk(drawing.startEvent()).endEvent());
        assertThat(whyNot(drawing -> drawing.startEvent().callActivity("userTask_talk").name("Talk").calledElement("talk").endEvent()))
                .hasValue("It waits at “Talk”, which is another kind of step in the newest drawing.");
    }

    @Test
    void what_is_gone_is_named_and_what_stands_beside_it_is_not() {
        begin(drawing -> talk(drawing.startEvent().parallelGateway("gateway_both")).endEvent().moveToNode("gateway_both")
                .userTask("userTask_write").name("Write").endEvent());
        assertThat(whyNot(drawing -> talk(drawing.startEvent()).endEvent())).hasValue("It waits at “Write”, which the newest drawing does not have.");
    }

    @Test
    void a_step_that_was_still_to_come_is_not_passed_over() {
        begin(drawing -> talk(drawing.startEvent()).userTask("userTask_write").name("Write").endEvent());
        assertThat(whyNot(drawing -> talk(drawing.startEvent().userTask("userTask_write").name("Write")).endEvent()))
                .hasValue("It waits at “Talk”. In the newest drawing “Write” comes before that, so it would be missed.");
        assertThat(whyNot(drawing -> talk(drawing.startEvent()).endEvent())).as("what its owner left out is nobody's to miss").isEmpty();
    }

    @Test
    void a_reminder_drawn_at_a_task_is_set_for_whoever_waits_there_and_the_task_stays_theirs() {
        begin(drawing -> talk(drawing.startEvent()).endEvent());
        engine.getTaskService().claim(task(), "practitioner");
        String before = task();
        String item = workItem();
        MigrationPlan plan = plan(drawing -> reminded(drawing, "P3D"));
        assertThat(crossing().whyNot(plan, List.of(instance))).isEmpty();
        assertThat(timers()).as("a dry run sets no timer").isEmpty();
        engine.getRuntimeService().newMigration(plan).processInstanceIds(instance).execute();
        assertThat(timers()).hasSize(1);
        assertThat(task()).isEqualTo(before);
        assertThat(workItem()).isEqualTo(item);
        assertThat(engine.getTaskService().createTaskQuery().taskAssignee("practitioner").taskId(before).count()).isOne();
    }

    @Test
    void a_timer_that_runs_keeps_its_day_when_it_is_drawn_anew() {
        begin(drawing -> reminded(drawing, "P3D"));
        Job before = timers().get(0);
        engine.getRuntimeService().newMigration(plan(drawing -> reminded(drawing, "P9D"))).processInstanceIds(instance).execute();
        assertThat(timers()).singleElement().satisfies(timer -> {
            assertThat(timer.getId()).isEqualTo(before.getId());
            assertThat(timer.getDuedate()).isEqualTo(before.getDuedate());
        });
    }

    @Test
    void those_who_stand_alike_are_tried_once() {
        begin(drawing -> talk(drawing.startEvent()).userTask("userTask_write").endEvent());
        String another = start();
        String further = start();
        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().processInstanceId(further).singleResult().getId());
        List<Map<String, String>> groups = new Alike(engine.getRuntimeService(), engine.getManagementService()).on(older);
        assertThat(groups).hasSize(2).anySatisfy(group -> assertThat(group).containsOnlyKeys(further));
        assertThat(groups).anySatisfy(group -> assertThat(group).containsOnlyKeys(instance, another));
    }

    private static AbstractFlowNodeBuilder<?, ?> talk(AbstractFlowNodeBuilder<?, ?> before) {
        return before.userTask("userTask_talk").name("Talk");
    }

    private static AbstractFlowNodeBuilder<?, ?> reminded(ProcessBuilder drawing, String after) {
        return drawing.startEvent().userTask("userTask_talk").name("Talk").boundaryEvent("boundaryEvent_remind").cancelActivity(false)
                .timerWithDuration(after).userTask("userTask_remind").endEvent().moveToActivity("userTask_talk").endEvent();
    }

    private interface Drawing {

        void on(ProcessBuilder paper);
    }

    private void begin(Drawing drawing) {
        older = deploy(drawing);
        instance = start();
    }

    private Optional<String> whyNot(Drawing newest) {
        return crossing().whyNot(plan(newest), List.of(instance));
    }

    private static Crossing crossing() {
        return new Crossing(engine.getRuntimeService(), engine.getManagementService(), engine.getRepositoryService(), TRANSACTIONS);
    }

    private MigrationPlan plan(Drawing newest) {
        return new SamePlaces(engine.getRepositoryService(), engine.getRuntimeService()).plan(older, deploy(newest));
    }

    private static String deploy(Drawing drawing) {
        ProcessBuilder paper = Bpmn.createExecutableProcess("story");
        drawing.on(paper);
        return engine.getRepositoryService().createDeployment().addModelInstance("story.bpmn", paper.done()).deployWithResult()
                .getDeployedProcessDefinitions().get(0).getId();
    }

    private String start() {
        return engine.getRuntimeService().startProcessInstanceById(older).getId();
    }

    private String task() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    private String workItem() {
        return engine.getRuntimeService().getActivityInstance(instance).getActivityInstances("userTask_talk")[0].getId();
    }

    private List<Job> timers() {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list();
    }
}
