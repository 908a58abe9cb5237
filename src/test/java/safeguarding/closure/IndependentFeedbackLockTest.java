package safeguarding.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Who may ask how it was once an enquiry is closed, when, and what their answers must say. Today is 10 March 2026. */
class IndependentFeedbackLockTest {

    private final Enquiries enquiries = mock(Enquiries.class);
    private final Journal journal = mock(Journal.class);
    private final AskAgain askAgain = mock(AskAgain.class);
    private final List<Entry> entries = new ArrayList<>();
    private final IndependentFeedbackForm form =
            new IndependentFeedbackForm(new IndependentLocks(enquiries, journal, askAgain, Filled.TODAY), null);
    private final Filled<IndependentFeedback> feedback = new Filled<>(form, complete());

    @BeforeEach
    void somebodyElseDidTheWork() {
        when(journal.of(Filled.REFERENCE)).thenReturn(entries);
        wrote("colleague", "firstConversation");
        closedAt("2026-01-20T16:00:00Z");
    }

    @Test
    void is_taken_from_somebody_who_did_none_of_the_work() {
        assertThatCode(feedback::handIn).doesNotThrowAnyException();
        assertThat(feedback.gaps()).isEmpty();
        assertThat(form.reach()).isEqualTo(AtAnyTime.Reach.ONCE_CLOSED);
    }

    @Test
    void they_may_stop_at_any_point() {
        feedback.without("feelSafe", "feelHappier", "understoodWhy", "betterAsked", "couldHaveDoneBetter", "wellbeing", "safety", "quoteConsent")
                .handIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstConversation", "decideEnquiry", "reopenAsked"})
    void refuses_whoever_wrote_anything_in_it(String wrote) {
        wrote("practitioner", wrote);
        isRefused(feedback, "You worked on this enquiry yourself");
    }

    @Test
    void whoever_asked_for_a_part_of_it_may_ask_for_the_rest() {
        wrote("practitioner", "independentFeedback");
        feedback.handIn();
    }

    @Test
    void refuses_when_they_do_not_want_to_be_asked_again() {
        says("NO");
        isRefused(feedback, "they do not want to be asked again");
    }

    @Test
    void a_yes_or_no_answer_at_all_is_no_no() {
        says("YES");
        feedback.handIn();
        says(null);
        feedback.handIn();
    }

    @Test
    void refuses_a_second_time_once_everything_was_answered() {
        when(askAgain.isAnswered(Filled.REFERENCE)).thenReturn(true);
        isRefused(feedback, "has asked them already");
    }

    @Test
    void refuses_a_day_that_is_still_to_come() {
        isRefused(feedback.with("heldOn", Filled.TOMORROW), "still to come");
    }

    @Test
    void refuses_a_day_before_it_was_closed() {
        feedback.with("heldOn", "2026-01-20").handIn();
        isRefused(feedback.with("heldOn", "2026-01-19"), "closed on 20 January 2026, and you asked them before that");
    }

    @Test
    void refuses_a_day_more_than_eight_weeks_after_it_was_closed() {
        closedAt("2026-01-13T23:30:00Z");
        feedback.handIn();
        closedAt("2026-01-12T12:00:00Z");
        isRefused(feedback, "for eight weeks at most: until 9 March 2026");
        feedback.with("heldOn", "2026-03-09").handIn();
    }

    @Test
    void refuses_answers_from_somebody_nobody_could_reach() {
        Filled<IndependentFeedback> tried = new Filled<>(form, Map.of("heldOn", "2026-03-10", "how", "NOT_HELD", "notAskedBecause", "Rang twice."));
        tried.handIn();
        isRefused(tried.with("feelSafe", "NO"), "could not reach them");
        isRefused(tried.with("wellbeing", "GOOD"), "could not reach them");
        isRefused(tried.without("notAskedBecause"), "say why");
    }

    @Test
    void refuses_a_talk_in_which_nothing_was_said() {
        isRefused(new Filled<>(form, Map.of("heldOn", "2026-03-10", "how", "PHONE", "spokeWith", "PERSON")), "None of the questions has an answer yet");
    }

    @Test
    void refuses_answers_that_are_nobodys() {
        isRefused(feedback.without("spokeWith"), "whose answers these are");
        isRefused(feedback.with("spokeWith", "ADVOCATE"), "the name of whoever answered");
        feedback.with("spokeWith", "ADVOCATE").with("spokeWithName", "Rosa Lind").handIn();
    }

    @ParameterizedTest
    @CsvSource({"feelSafe", "keptInformed", "involvedInRisk", "betterAsked", "safety"})
    void refuses_what_could_not_be_asked_without_a_reason(String question) {
        Filled<IndependentFeedback> ofFew = feedback.with("betterAsked", "NOTHING_TO_ADD").without("couldHaveDoneBetter");
        isRefused(ofFew.with(question, "NOT_ASKED"), "say why");
        ofFew.with(question, "NOT_ASKED").with("notAskedBecause", "She was tired.").handIn();
        ofFew.with(question, "DECLINED").handIn();
    }

    @Test
    void refuses_to_lose_what_we_could_have_done_better() {
        isRefused(feedback.without("couldHaveDoneBetter"), "please write it down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTHING_TO_ADD", "DECLINED", "NOT_ASKED"})
    void refuses_words_beside_a_choice_that_says_there_are_none(String asked) {
        Filled<IndependentFeedback> chosen = feedback.with("betterAsked", asked).with("notAskedBecause", "She was tired.");
        isRefused(chosen, "or empty those words");
        chosen.without("couldHaveDoneBetter").handIn();
    }

    private void closedAt(String moment) {
        Enquiry closed = mock(Enquiry.class);
        when(closed.endedAt()).thenReturn(Instant.parse(moment));
        when(enquiries.get(Filled.REFERENCE)).thenReturn(closed);
    }

    private void says(String mayBeAsked) {
        Entry talk = mock(Entry.class);
        when(talk.answers()).thenReturn(new Answers(mayBeAsked == null ? Map.of() : Map.of("consentToContactLater", mayBeAsked)));
        when(journal.last(Filled.REFERENCE, "feedbackConversation")).thenReturn(Optional.of(talk));
    }

    private void wrote(String by, String what) {
        Entry entry = mock(Entry.class);
        when(entry.writtenBy()).thenReturn(by);
        when(entry.form()).thenReturn(what);
        entries.add(entry);
    }

    private static void isRefused(Filled<?> filled, String because) {
        assertThatThrownBy(filled::handIn).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }

    private static Map<String, Object> complete() {
        Map<String, Object> answers = new HashMap<>(Map.of("heldOn", "2026-03-10", "how", "PHONE", "spokeWith", "PERSON", "understoodWhy", "YES",
                "betterAsked", "ANSWERED", "couldHaveDoneBetter", "Ring when you say so.", "wellbeing", "GOOD", "safety", "BAD", "quoteConsent", "NO"));
        for (Question question : Question.values()) {
            answers.put(question.field(), "PARTLY");
        }
        return answers;
    }
}
