package safeguarding.walks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.process.Work;

/** The doors that a walk goes through: Tasklist's, as the people who sign in there, and the clock that lets a day come. */
record Doors(Work work, StoryTeller storyTeller, ManagementService timers, JdbcClient jdbc) {

    /** Forms in which every wish or every action is answered; the others need not look for them. */
    private static final Set<String> LOOK_BACK = Set.of("planningDiscussion", "holdConference", "holdReview", "feedbackConversation", "prepareClosure");

    /** A form that somebody hands in. @param task null when the form starts something @param mustBeRefused why, or null when it may be taken */
    record Attempt(String by, String form, Work.OpenTask task, Map<String, Object> answers, String mustBeRefused) {
    }

    void handIn(Attempt attempt) {
        if (attempt.task() == null) {
            work.start(attempt.by(), attempt.form(), attempt.answers());
        } else {
            work.handIn(attempt.by(), attempt.task(), attempt.answers());
        }
    }

    /** What is usually answered here. @param reference may be null where nothing is looked back to */
    Map<String, Object> usual(String reference, String form) {
        Story.Step step = new Story.Step(form, null, Map.of(), List.of(), null, null);
        return LOOK_BACK.contains(form) ? storyTeller.answers(step, reference) : storyTeller.answers(step, List.of());
    }

    /** The day to look again at what was decided against the person's wish comes, once for each decision. */
    void reviewDayComes(String reference) {
        jdbc.sql("""
                select job.id_ from act_ru_job job join act_ru_execution instance on instance.id_ = job.process_instance_id_
                where instance.business_key_ = ?""").param(reference).query(String.class).list().forEach(timers::executeJob);
    }
}
