package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Gap;
import safeguarding.house.Eventful;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.Outcome;
import safeguarding.process.Work;

/** What the browser tests share: Tasklist, and the record to compare with. */
@InABrowser
abstract class InTasklist {

    @LocalServerPort int port;
    @Autowired StoryTeller storyTeller;
    @Autowired Work work;
    @Autowired Journal journal;
    @Autowired Gates gates;
    @Autowired Ledger ledger;
    @Autowired Enquiries enquiries;
    @Autowired ProcessEngine engine;

    Screen screen;
    TasklistPage tasklist;
    Beginnings beginnings;

    @BeforeEach
    void open() {
        screen = new Screen(Browser.driver());
        tasklist = new TasklistPage(screen, "http://localhost:" + port);
        beginnings = new Beginnings(screen);
    }

    Map<String, Object> usual(String form, String reference, Map<String, Object> instead) {
        Story.Step step = new Story.Step(form, null, instead, List.of(), null, null);
        return new LinkedHashMap<>(reference == null ? storyTeller.answers(step, List.of()) : storyTeller.answers(step, reference));
    }

    /** An enquiry worked without the browser, up to the form that the test is about. */
    String anEnquiryAt(String form, Map<String, Object> instead) {
        String reference = work.raise("practitioner", usual("raiseConcern", null, Map.of()));
        for (int steps = 0; !openTask(reference).form().equals(form); steps++) {
            assertThat(steps).as("steps on the way to " + form).isLessThan(30);
            handIn(reference, instead);
        }
        return reference;
    }

    void handIn(String reference, Map<String, Object> instead) {
        Work.OpenTask open = openTask(reference);
        Map<String, Object> answers = usual(open.form(), reference, Map.of());
        instead.forEach((key, value) -> answers.computeIfPresent(key, (same, usual) -> value));
        work.handIn(Eventful.worker(open), open, answers);
    }

    Work.OpenTask openTask(String reference) {
        List<Work.OpenTask> open = work.open(reference);
        assertThat(open).as("one task open at a time").hasSize(1);
        return open.get(0);
    }

    List<String> gaps(String reference, String form) {
        return gates.gaps(reference, form).stream().map(Gap::sentence).toList();
    }

    Entry lastEntry(String reference, String form) {
        return journal.last(reference, form).orElseThrow();
    }

    List<Long> wishes(String reference) {
        return ledger.current(reference).stream().map(Outcome::id).toList();
    }

    /** Opens the task that is next in the enquiry, in whichever list it stands. */
    FormOnScreen takeNext(String reference) {
        Work.OpenTask next = openTask(reference);
        return tasklist.take(listWith(next), reference, next);
    }

    /** The list in which whoever it is for finds a task. */
    String listWith(Work.OpenTask task) {
        Date waitsUntil = engine.getTaskService().createTaskQuery().taskId(task.id()).singleResult().getFollowUpDate();
        return waitsUntil != null && waitsUntil.after(new Date()) ? "Waiting at the person’s pace"
                : task.assignee() == null ? "My team’s tasks" : "My tasks";
    }
}
