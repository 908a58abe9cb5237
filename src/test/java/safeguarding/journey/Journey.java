package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(open().form()).isEqualTo(form);
        work.handIn(worker(form), open(), usual(form, answers));
    }

    void chooses(String stage) {
        workUntil("agreeNextStep");
        handIn("agreeNextStep", Map.of("nextStage", stage));
    }

    void comesBack(String form, String saying) {
        assertThat(open().form()).isEqualTo(form);
        assertThat(open().assignee()).as("it comes back to whoever wrote it").isEqualTo(worker(form));
        assertThat(gates.gaps(reference, form)).extracting(Gap::sentence).anyMatch(sentence -> sentence.contains(saying));
    }

    void isRefused(String form, Map<String, Object> answers, String saying) {
        int written = journal.of(reference).size();
        assertThatThrownBy(() -> handIn(form, answers)).isInstanceOf(Refusal.class).hasMessageContaining(saying);
        assertThat(journal.of(reference)).as("nothing is saved").hasSize(written);
        assertThat(open().form()).as("the task stays").isEqualTo(form);
    }

    boolean opens(String form) {
        return !hasEnded() && open().form().equals(form);
    }

    boolean hasEnded() {
        return work.open(reference).isEmpty();
    }

    Work.OpenTask open() {
        List<Work.OpenTask> open = work.open(reference);
        assertThat(open).as("one task open at a time").hasSize(1);
        return open.get(0);
    }

    Map<String, Object> usual(String form, Map<String, Object> answers) {
        return storyTeller.answers(new Story.Step(form, null, answers, List.of(), null, null),
                reference == null ? List.of() : ledger.current(reference));
    }

    Map<String, Object> blank(String... fields) {
        Map<String, Object> blanks = new HashMap<>();
        for (String field : fields) {
            blanks.put(field, "");
        }
        return blanks;
    }

    static String worker(String form) {
        return form.equals("decideEnquiry") || form.equals("agreeClosure") ? "manager" : "practitioner";
    }
}
