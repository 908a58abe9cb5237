package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.process.Work;

/** Every form there is opens in Tasklist, says whose enquiry it is and where it stands, and shuts nobody out. */
class EveryFormOpensTest extends InTasklist {

    private final Iterator<String> stages = List.of("strategyPlanning", "makingEnquiries", "caseConference", "review", "feedbackAndClosure").iterator();
    private final TreeSet<String> seen = new TreeSet<>();

    @Test
    void whole_and_without_barriers() {
        String reference = anEnquiryAt("makeSafe", Map.of());
        for (String user = "nobody"; !work.open(reference).isEmpty(); workOn(reference)) {
            Work.OpenTask task = openTask(reference);
            if (seen.add(task.form())) {
                user = signedIn(user, isForManagers(task.form()) ? "manager" : "practitioner");
                looksAt(task, reference);
            }
        }
        looksAt(tasklist.startEnquiry());
        seen.add("raiseConcern");
        assertThat(seen).containsExactlyElementsOf(FormFile.all().stream().map(form -> form.json().path("id").asText()).sorted().toList());
    }

    private String signedIn(String before, String now) {
        if (!before.equals(now)) {
            tasklist.signIn(now);
        }
        return now;
    }

    private void looksAt(Work.OpenTask task, String reference) {
        looksAt(tasklist.look(task.assignee() == null ? "My team’s tasks" : "My tasks", reference, task));
    }

    private static void looksAt(FormOnScreen form) {
        form.isWhole();
        form.hasNoBarriers();
    }

    private void workOn(String reference) {
        boolean asksForAStage = openTask(reference).form().equals("agreeNextStep");
        handIn(reference, asksForAStage ? Map.of("nextStage", stages.next()) : Map.of());
    }
}
