package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Unsafe contact is said once, newest first, and never lost (MY-11). */
class SafeContactTest {

    private static final Entry RAISED = entry("raiseConcern", Map.of("safeContact", "Only by day."));

    @Test
    void what_was_first_told_stands_alone_under_its_own_question() throws IOException {
        assertThat(lines(RAISED)).containsExactly("How and when is it safe to reach the adult?: Only by day.");
    }

    @Test
    void the_newest_answer_is_first_and_the_older_is_called_that() throws IOException {
        Entry first = entry("prepareFirstConversation", Map.of("contactHow", "Ring the shop.", "contactNever", "Never write."));
        Entry second = entry("prepareFirstConversation", Map.of("contactHow", "Ring her sister.", "lettersSafe", "YES"));
        assertThat(lines(RAISED, first, second)).containsExactly("What is a safe way to reach them?: Ring her sister.",
                "What must we never do when we want to reach them?: Never write.", "As we were first told: Only by day.");
    }

    @Test
    void letters_are_spoken_of_when_they_are_not_simply_safe_with_the_reason_of_that_answer() throws IOException {
        Entry safe = entry("prepareFirstConversation", Map.of("lettersSafe", "NO", "lettersSafeBecause", "An old reason."));
        Entry byHand = entry("prepareFirstConversation", Map.of("lettersSafe", "BY_HAND_ONLY"));
        assertThat(lines(safe, byHand)).containsExactly("Is it safe to send them letters or messages?: Only if we hand it to them");
    }

    private static List<String> lines(Entry... entries) throws IOException {
        Journal journal = mock(Journal.class);
        when(journal.of("SE-2026-000001")).thenReturn(new ArrayList<>(List.of(entries)));
        return new SafeContact(journal, new FormWords()).of("SE-2026-000001").stream().map(line -> line.question() + ": " + line.words()).toList();
    }

    private static Entry entry(String form, Map<String, Object> answers) {
        Entry entry = mock(Entry.class);
        when(entry.form()).thenReturn(form);
        when(entry.answers()).thenReturn(new Answers(answers));
        return entry;
    }
}
