package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Adult;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.gate.Gap;
import safeguarding.house.RealHouse;
import safeguarding.journal.Answers;
import safeguarding.journal.Recorder;
import safeguarding.journal.Submission;

/** A no from its first word to the closing, as the record tells it. */
@RealHouse
class RefusalsTest {

    @Autowired Refusals refusals;
    @Autowired RefusalLeftOpen leftOpen;
    @Autowired Recorder recorder;
    @Autowired Enquiries enquiries;
    @Autowired StoryTeller storyTeller;
    @Autowired JdbcClient jdbc;

    private String reference;

    @BeforeEach
    void an_enquiry() {
        reference = enquiries.open(new Adult("Alex Amberley", null, null)).reference();
        enquiries.enter(reference, Stage.FEEDBACK_AND_CLOSURE);
    }

    @Test
    void nobody_said_no() {
        assertThat(refusals.standing(reference)).isEmpty();
        assertThat(refusals.checksDone(reference)).isTrue();
        assertThat(refusals.checks(reference)).isEmpty();
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_no_is_left_open_until_each_step_is_done() {
        handIn("personDeclines", Map.of());
        assertThat(sentences()).singleElement().asString().contains("“Understand why they say no”");
        handIn("understandRefusal", Map.of("intuition", ""));
        assertThat(sentences()).as("a shut gate is not done").singleElement().asString().contains("“Understand why they say no”");
        handIn("understandRefusal", Map.of());
        assertThat(sentences()).singleElement().asString().contains("“Consider whom else this touches”");
        handIn("considerDuties", Map.of());
        assertThat(sentences()).singleElement().asString().contains("“Keep the door open”");
        assertThat(refusals.checksDone(reference)).isFalse();
        handIn("keepDoorOpen", Map.of());
        assertThat(sentences()).isEmpty();
        assertThat(refusals.checksDone(reference)).isTrue();
        assertThat(refusals.ceasedAtTheirRequest(reference)).isTrue();
    }

    @Test
    void a_promise_to_try_again_is_kept_or_taken_back_with_a_reason() {
        allSteps(Map.of("nextTry", "WE_TRY_AGAIN", "nextTryOn", "in 10 days", "noTryBecause", ""));
        assertThat(sentences()).singleElement().asString().contains("We promised to try again on ", "“Try again, gently”");
        handIn("tryAgain", Map.of("tryOnceMore", "YES", "nextTryOn", "in 20 days", "noTryBecause", ""));
        assertThat(sentences()).singleElement().asString().contains("We promised to try again on ");
        handIn("tryAgain", Map.of());
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_consent_that_was_only_refused_asks_for_the_talk() {
        handIn("conversation", Map.of("consent", "REFUSED", "consentOverride", "NO"), "consentTo");
        assertThat(sentences()).singleElement().asString().contains("The person said no", "start “They do not want anything to happen”");
        assertThat(refusals.checksDone(reference)).isFalse();
        assertThat(refusals.checks(reference)).extracting(Check::words).contains(Check.NOT_RECORDED);
        allSteps(Map.of());
        handIn("conversation", Map.of("consent", "REFUSED", "consentOverride", "NO"), "consentTo");
        assertThat(sentences()).as("the same no said again").isEmpty();
    }

    @Test
    void whoever_closes_reads_all_of_it_also_what_was_left_out() {
        allSteps(Map.of("trustedPerson", "", "goOnWithout", "OTHER", "goOnBecause", "They hung up."));
        assertThat(refusals.checks(reference)).extracting(Check::question, Check::words).contains(
                tuple("Who says no?", "The person"),
                tuple("Is there someone they trust?", Check.NOT_RECORDED),
                tuple("Why was “Keep the door open” left with gaps?", "They hung up."));
        assertThat(refusals.openDoor(reference).flatMap(OpenDoor::said)).hasValueSatisfying(said -> assertThat(said).contains("ring us"));
        assertThat(jdbc.sql("select reason from refusal where reference = ?").param(reference).query(String.class).list())
                .containsExactly("NO_CONFIDENCE");
    }

    @Test
    void what_only_the_family_declined_did_not_end_at_the_persons_request() {
        handIn("personDeclines", Map.of("whoDeclines", "FAMILY", "spokeWith", "REPRESENTATIVE"));
        assertThat(refusals.standing(reference)).hasValueSatisfying(story -> assertThat(story.isTheirOwn()).isFalse());
        assertThat(refusals.ceasedAtTheirRequest(reference)).isFalse();
    }

    @Test
    void what_a_duty_came_before_did_not_end_at_the_persons_request() {
        handIn("personDeclines", Map.of());
        handIn("considerDuties", Map.of("dutyOverrides", "YES", "dutyBecause", "He works in a care home."));
        assertThat(refusals.ceasedAtTheirRequest(reference)).isFalse();
    }

    private void allSteps(Map<String, Object> door) {
        handIn("personDeclines", Map.of());
        handIn("understandRefusal", Map.of());
        handIn("considerDuties", Map.of());
        handIn("keepDoorOpen", door);
    }

    private void handIn(String form, Map<String, Object> answers, String... without) {
        recorder.record(new Submission(reference, form, 1, UUID.randomUUID().toString(), "practitioner", new Answers(
                storyTeller.answers(new Story.Step(form, null, answers, List.of(without), null, null), List.of()))));
    }

    private List<String> sentences() {
        return leftOpen.in(reference).stream().map(Gap::sentence).toList();
    }
}
