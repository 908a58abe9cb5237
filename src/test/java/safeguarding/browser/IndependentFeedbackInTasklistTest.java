package safeguarding.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Enquiry.Ending;

/** Some weeks later: whoever did the work is told to leave it to somebody else, and a colleague writes down what they hear (SG-60, RO-04). */
class IndependentFeedbackInTasklistTest extends InTasklist {

    private static final String LINE = "Someone independent asked how it was";
    private static final String FORM = "independentFeedback";

    @Test
    void who_did_the_work_is_refused_with_every_word_still_there_and_a_colleague_asks() {
        String reference = anEnquiryAt("agreeClosure", Map.of());
        handIn(reference, Map.of());
        Map<String, Object> answers = usual(FORM, null, Map.of("reference", reference, "about", "Alex", "gotOutcomes", "PARTLY",
                "betterAsked", "ANSWERED", "couldHaveDoneBetter", "Nobody told me that the meeting had moved."));

        tasklist.signIn("practitioner");
        FormOnScreen form = beginnings.start(LINE, FORM);
        form.fill(answers, List.of());
        tasklist.tryToComplete();
        assertThat(tasklist.message()).contains("Not started yet", "You worked on this enquiry yourself").doesNotContain("ENGINE", "Exception");
        assertThat(form.typed("couldHaveDoneBetter")).isEqualTo("Nobody told me that the meeting had moved.");
        tasklist.closeMessages();
        beginnings.leave();

        tasklist.signIn("colleague");
        beginnings.start(LINE, FORM).fill(answers, List.of());
        tasklist.complete();
        assertThat(lastEntry(reference, FORM).answers().values()).containsAllEntriesOf(answers);
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
        assertThat(work.open(reference)).isEmpty();
    }
}
