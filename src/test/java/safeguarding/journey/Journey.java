package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Gap;
import safeguarding.gate.Refusal;
import safeguarding.house.RealHouse;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.WishesRecord;
import safeguarding.process.Work;

/** The verbs of a journey: an enquiry worked on the real engine by the people who would work it. */
@RealHouse
abstract class Journey {

    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Journal journal;
    @Autowired Gates gates;
    @Autowired Ledger ledger;
    @Autowired WishesRecord wishes;
    @Autowired NotWanted notWanted;
    @Autowired Enquiries enquiries;

    static final Set<String> MANAGERS = Set.of("decideEnquiry", "agreeClosure", "weighRisk", "countersignOverride", "overrideReminder",
            "thinkAfterDeath", "answerRaiser", "decideReopening");

    String reference;

    void raise() {
        raise(Map.of());
    }

    void raise(Map<String, Object> answers) {
        reference = work.raise("practitioner", usual("raiseConcern", answers));
    }

    /** Works the enquiry with the usual answers until this form is open. */
    void workUntil(String form) {
        for (int steps = 0; !opens(form); steps++) {
            assertThat(steps).as("steps on the way to " + form).isLessThan(40);
            handIn(open().form());
        }
    }

    void handIn(String form) {
        handIn(form, Map.of());
    }

    void handIn(String form, Map<String, Object> answers) {
        handIn(worker(form), form, answers);
    }

    void handIn(String who, String form, Map<String, Object> answers) {
        work.handIn(who, open(form), usual(form, answers));
    }

    /** What can happen at any time: found by the reference and the name. */
    void starts(String form, Map<String, Object> answers) {
        starts("practitioner", form, answers);
    }

    void starts(String who, String form, Map<String, Object> answers) {
        Map<String, Object> typed = usual(form, answers);
        typed.putIfAbsent("reference", reference);
        typed.putIfAbsent("about", enquiries.get(reference).adult().name());
        work.start(who, form, typed);
    }

    void starts(String form) {
        starts(form, Map.of());
    }

    void cannotStart(String form, Map<String, Object> answers, String saying) {
        int written = journal.of(reference).size();
        assertThatThrownBy(() -> starts(form, answers)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
        assertThat(journal.of(reference)).as("nothing is saved").hasSize(written);
    }

    void chooses(String stage) {
        workUntil("agreeNextStep");
        handIn("agreeNextStep", Map.of("nextStage", stage));
    }

    void comesBack(String form, String saying) {
        assertThat(open(form).assignee()).as("it comes back to whoever wrote it").isEqualTo(worker(form));
        assertThat(gates.gaps(reference, form)).extracting(Gap::sentence).anyMatch(sentence -> sentence.contains(saying));
    }

    void isRefused(String form, Map<String, Object> answers, String saying) {
        int written = journal.of(reference).size();
        assertThatThrownBy(() -> handIn(form, answers)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
        assertThat(journal.of(reference)).as("nothing is saved").hasSize(written);
        assertThat(opens(form)).as("the task stays").isTrue();
    }

    boolean opens(String form) {
        return forms().contains(form);
    }

    boolean hasEnded() {
        return work.open(reference).isEmpty();
    }

    /** The forms of the tasks that are open now. */
    List<String> forms() {
        return work.open(reference).stream().map(Work.OpenTask::form).toList();
    }

    Work.OpenTask open(String form) {
        return work.open(reference).stream().filter(task -> task.form().equals(form)).findFirst()
                .orElseThrow(() -> new AssertionError(form + " is not open, but " + forms()));
    }

    Work.OpenTask open() {
        List<Work.OpenTask> open = work.open(reference);
        assertThat(open).as("one task open at a time").hasSize(1);
        return open.get(0);
    }

    Map<String, Object> usual(String form, Map<String, Object> answers) {
        Story.Step step = new Story.Step(form, null, answers, List.of(), null, null);
        return reference == null ? storyTeller.answers(step, List.of()) : storyTeller.answers(step, reference);
    }

    Map<String, Object> blank(String... fields) {
        Map<String, Object> blanks = new HashMap<>();
        for (String field : fields) {
            blanks.put(field, "");
        }
        return blanks;
    }

    static String worker(String form) {
        return MANAGERS.contains(form) ? "manager" : "practitioner";
    }
}
