package safeguarding.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.gate.Gap;
import safeguarding.journal.ExceptionsTaken;
import safeguarding.journal.ExceptionsTaken.ExceptionTaken;

/** A way in which a well-meant process fails a person: somebody tries it and is stopped, or does it for a reason that a manager sees. */
abstract class Myth extends Journey {

    @Autowired TestRestTemplate http;
    @Autowired ExceptionsTaken exceptions;

    /** Handed in like this, it comes back with exactly these sentences; what was typed is there again, and nothing else has moved. */
    void stops(String form, Map<String, Object> answers, String... sentences) {
        List<String> open = forms();
        int written = journal.of(reference).size();
        Map<String, Object> typed = usual(form, answers);
        work.handIn(worker(form), open(form), typed);
        assertThat(gates.gaps(reference, form)).extracting(Gap::sentence).containsExactly(sentences);
        assertThat(shown(form, "overview")).contains("This came back").contains(sentences);
        assertThat(forms()).as("nothing is skipped").containsExactlyInAnyOrderElementsOf(open);
        assertThat(open(form).assignee()).as("it comes back to whoever wrote it").isEqualTo(worker(form));
        assertThat(journal.of(reference)).as("nothing is lost").hasSize(written + 1);
        typed.values().removeIf(value -> !(value instanceof String text) || text.isBlank());
        assertThat(work.shown(worker(form), open(form))).as("nothing is lost").containsAllEntriesOf(typed);
        assertThat(enquiries.get(reference).ending()).as("nothing is closed").isNull();
    }

    /** Leaves questions open and goes on all the same, for a reason. */
    void goesOnWithout(String form, String because, String... questions) {
        Map<String, Object> answers = blank(questions);
        answers.putAll(Map.of("goOnWithout", "OTHER", "goOnBecause", because));
        handIn(form, answers);
        assertThat(opens(form)).as("it goes on").isFalse();
        assertThat(exceptions.of(reference)).extracting(ExceptionTaken::form, ExceptionTaken::because).contains(tuple(form, because));
    }

    /** Before the next step is agreed they say that they want nothing to happen. */
    void theySayNo(Map<String, Object> answers) {
        raise();
        workUntil("agreeNextStep");
        starts("personDeclines", answers);
    }

    void theirNoIsTalkedThrough() {
        List.of("understandRefusal", "considerDuties", "keepDoorOpen").forEach(this::handIn);
    }

    /** Once the next step can be agreed: on to the manager who agrees to close, whatever else is open. */
    void goesToClose() {
        List.of("agreeNextStep", "feedbackConversation", "prepareClosure").forEach(this::handIn);
    }

    /** A manager agrees to close, and reads what is left to do. */
    void cannotClose(String saying) {
        stops("agreeClosure", Map.of(), "Something that was begun for this person is not finished: the checklist says what.");
        assertThat(shown("agreeClosure", "checklist")).contains(saying);
    }

    void closes() {
        handIn("agreeClosure");
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
        assertThat(forms()).isEmpty();
    }

    /** On the page of whoever agrees to close. */
    void managerReads(String... words) {
        assertThat(shown("agreeClosure", "closing")).contains(words);
    }

    void isOnRecord(String... words) {
        ResponseEntity<String> record = asks("manager", "/api/enquiries/" + reference);
        assertThat(record.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(record.getBody()).contains(words);
    }

    /** What whoever works on this form reads there. */
    String shown(String form, String value) {
        return HtmlUtils.htmlUnescape(String.valueOf(work.shown(worker(form), open(form)).get(value)));
    }

    ResponseEntity<String> asks(String user, String path) {
        return http.withBasicAuth(user, user).getForEntity(path, String.class);
    }
}
