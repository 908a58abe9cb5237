package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.enquiry.Enquiry.Ending;

/** Myth 8: “we come when harm is done, and investigate”. Help comes before harm, and an enquiry is made together (MY-08a, MY-08b). */
class MythWeActOnceHarmIsDoneTest extends Myth {

    private static final Pattern INVESTIGATE = Pattern.compile("investigat", Pattern.CASE_INSENSITIVE);

    @Test
    void whoever_gets_no_enquiry_does_not_go_away_with_nothing() {
        raise();
        workUntil("decideEnquiry");
        Map<String, Object> noEnquiry = Map.of("abuseOrRisk", "NO", "abuseOrRiskEvidence", "Nothing has happened yet.", "decision", "NO_ENQUIRY");
        stops("decideEnquiry", noEnquiry, "No enquiry follows: write down what other help or advice they will get.",
                "No enquiry follows: say whether the person has been told.");
        assertThat(exceptions.of(reference)).as("no reason makes up for it").isEmpty();
    }

    @Test
    void that_no_harm_is_done_yet_is_no_reason_to_send_anybody_away() {
        raise(Map.of("happenedOn", "", "abuseTypes", "", "sourceOfRisk", "", "whatWasSaid", "Nothing has happened. I am afraid of Friday."));
        workUntil("decideEnquiry");
        isRefused("decideEnquiry", Map.of("abuseOrRiskEvidence", "Nothing has happened, and there is a risk on Friday.", "decision", "NO_ENQUIRY",
                "insteadOf", "Nothing.", "toldThePerson", "YES"), "All three questions of the law are answered yes, so the council has a duty to enquire.");
        handIn("decideEnquiry", Map.of("cannotProtect", "NO", "decision", "OTHER_ENQUIRY", "decisionBecause", "To be there before Friday."));
        handIn("tellRaiser");
        assertThat(forms()).containsExactly("prepareFirstConversation");
    }

    @Test
    void other_help_instead_of_an_enquiry_is_on_record_with_its_reason() {
        raise();
        workUntil("decideEnquiry");
        handIn("decideEnquiry", Map.of("abuseOrRisk", "NO", "abuseOrRiskEvidence", "Nothing has happened.", "decision", "NO_ENQUIRY",
                "decisionBecause", "She wants company, not us.", "insteadOf", "A lunch club on Tuesdays, and the carers' line.", "toldThePerson", "YES"));
        handIn("tellRaiser");
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.ANSWERED_WITHOUT_ENQUIRY);
        isOnRecord("A lunch club on Tuesdays, and the carers' line.", "She wants company, not us.");
    }

    @Test
    void the_plan_asks_for_more_than_safety() {
        raise();
        chooses("strategyPlanning");
        handIn("planningDiscussion", Map.of("resolutionAndRecovery", "Singing again, and a word with her son."));
        isOnRecord("Singing again, and a word with her son.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms", "processes", "src/main/resources/guidance", "src/main/resources/templates",
        "src/main/resources/stories", "src/main/resources/META-INF/resources", "src/main/java"})
    void nobody_reads_of_an_investigation(String shipped) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(shipped))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(words(file)).doesNotContainPattern(INVESTIGATE));
        }
    }

    private static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
