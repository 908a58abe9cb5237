package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.demo.Stories;
import safeguarding.journal.Gates;
import safeguarding.ownership.Moves;

/** Running enquiries go on with a newer drawing, and nothing of them is lost: no task, no day, no typed word, no timer. */
class MoveRunningEnquiriesTest extends RunningEnquiries {

    private static final String CONCERN = "processes/1-concern.bpmn";
    private static final String OVERRIDE = "processes/overriding-consent.bpmn";
    private static final UnaryOperator<String> RENAMED = drawing -> drawing.replace("Make the person safe now", "Make the person safe today")
            .replace("Talk with the person again", "Talk with the person once more").replace("The review day is here", "The review day has come");

    @Autowired Gates gates;

    @Test
    void two_hundred_running_enquiries_move_and_nothing_is_lost() throws IOException {
        List<String> raised = new ArrayList<>(IntStream.range(0, 181).mapToObj(n -> anEnquiry()).toList());
        raised.stream().filter(reference -> reference.endsWith("3")).forEach(reference -> work.claim("practitioner", open(reference, "makeSafe")));
        raised.stream().filter(reference -> reference.endsWith("7")).forEach(reference -> handIn(reference, "makeSafe", Map.of()));
        Stories.all().stream().filter(story -> !story.ends().matches("[A-Z_]+")).map(storyTeller::tell).forEach(raised::add);
        String comesBack = anEnquiry();
        handIn(comesBack, "makeSafe", Map.of("whatMakesThemSafe", ""));
        String waits = anEnquiry();
        start(waits, "pauseAsked");
        String busy = anEnquiry();
        List.of("riskRisen", "adviceAsked", "capacityQuestion", "transferAsked").forEach(form -> start(busy, form));
        String reviewed = anOverride();
        raised.addAll(List.of(comesBack, waits, busy, reviewed));
        assertThat(raised).as("and one of them goes on after a death").hasSize(201);

        Map<String, List<Map<String, Object>>> before = new Running(jdbc).everything();
        before.forEach((what, rows) -> assertThat(rows.isEmpty()).as("something to lose: " + what).isFalse());
        redraw(RENAMED.andThen(drawing -> hearing("consentChanged", drawing))::apply, ENQUIRY);
        redraw(RENAMED, CONCERN);
        redraw(RENAMED, OVERRIDE);

        for (String key : List.of("enquiry", "concern", "overridingConsent")) {
            int newest = inForce(key).getVersion();
            long all = movable(key, raised);
            assertThat(new Running(jdbc).on(key, newest)).as("a dry run moves nothing").isZero();
            move(key, all);
            assertThat(new Running(jdbc).on(key, newest)).isEqualTo(all);
        }
        assertThat(raised.stream().filter(reference -> version(reference) == inForce("enquiry").getVersion())).hasSize(200);

        Map<String, List<Map<String, Object>>> after = new Running(jdbc).everything();
        assertThat(Running.lost(before, after)).isEmpty();
        before.keySet().forEach(what -> assertThat(Running.more(what, before, after)).as(what)
                .isEqualTo(what.equals("what is listened for") ? (int) new Running(jdbc).on("enquiry", inForce("enquiry").getVersion()) : 0));

        assertThat(instances.createMessageCorrelation("consentChanged").processInstanceBusinessKey(waits).correlateAllWithResult()).isNotEmpty();
        assertThat(gates.gaps(comesBack, "makeSafe")).isNotEmpty();
        handIn(comesBack, "makeSafe", Map.of());
        assertThat(forms(comesBack)).containsExactly("decideEnquiry");
        handIn(comesBack, "decideEnquiry", Map.of());
        handIn(comesBack, "tellRaiser", Map.of());
        assertThat(forms(comesBack)).containsExactly("prepareFirstConversation");
        ring(reviewed);
        assertThat(forms(reviewed)).contains("overrideReminder", "reviewOverride", "makeSafe");
        handIn(reviewed, "reviewOverride", Map.of());
        start(waits, "readyToGoOn");
        assertThat(forms(waits)).containsExactly("makeSafe");
    }

    /** How many can go on with the newest drawing: all but those that go on after a death. */
    private long movable(String key, List<String> raised) {
        List<Moves.MovePlan> plans = moves.plan(key);
        assertThat(plans).isNotEmpty().allSatisfy(plan -> {
            assertThat(plan.toVersion()).isEqualTo(inForce(key).getVersion());
            assertThat(plan.stays()).filteredOn(one -> raised.contains(one.reference())).extracting(Moves.Stays::because)
                    .allMatch(why -> why.startsWith("It waits at “After a death”."));
            assertThat(plan.running()).isEqualTo(plan.movable() + plan.stays().size());
        });
        assertThat(plans.stream().mapToLong(Moves.MovePlan::running).sum()).isEqualTo(running(key));
        return plans.stream().mapToLong(Moves.MovePlan::movable).sum();
    }

    /** The drawing with one more thing that it listens for. */
    private static String hearing(String message, String drawing) {
        int box = drawing.indexOf("    <bpmn:subProcess id=\"subProcess_wishesChanged\"");
        String one = drawing.substring(box, drawing.indexOf("</bpmn:subProcess>", box) + "</bpmn:subProcess>\n".length());
        return drawing.replace("  <bpmn:message id=\"message_wishesChanged\"", "  <bpmn:message id=\"message_" + message + "\" name=\"" + message
                + "\" />\n  <bpmn:message id=\"message_wishesChanged\"").replace(one, one + one.replace("wishesChanged", message));
    }
}
