package safeguarding.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.people.Voice;

/** The ledger follows each voice and forgets nothing (SG-05, SG-06, SG-19, SG-52, X-02). */
class LedgerTest {

    private static final String REFERENCE = "SE-2026-000001";

    private final List<OutcomeRow> stored = new ArrayList<>();
    private final OutcomeRows rows = mock(OutcomeRows.class);
    private final Ledger ledger = new Ledger(rows);
    private long entries;

    @BeforeEach
    void storesInMemory() {
        when(rows.findByReferenceOrderById(REFERENCE)).thenReturn(stored);
        when(rows.saveAndFlush(any())).thenAnswer(call -> {
            OutcomeRow row = call.getArgument(0);
            if (!stored.contains(row)) {
                ReflectionTestUtils.setField(row, "id", 100L + stored.size());
                stored.add(row);
            }
            return row;
        });
    }

    @Test
    void wishes_stand_in_their_order_with_the_persons_first() {
        hear("wishesAsked", "EXPRESSED", "spokeWith", "ADVOCATE", "wish1", "For them: peace.");
        hear("wishesAsked", "EXPRESSED", "spokeWith", "PERSON", "wish1", "One.", "wish1Menu", "BE_INVOLVED", "wish2", "Two.");
        assertThat(ledger.current(REFERENCE)).extracting(Outcome::words).containsExactly("One.", "Two.", "For them: peace.");
        assertThat(ledger.on(REFERENCE, "any")).containsEntry("wish1", "One.").containsEntry("wish1Menu", "BE_INVOLVED")
                .containsEntry("wish2", "Two.").doesNotContainValue("For them: peace.");
    }

    @Test
    void a_wish_that_changes_rank_and_words_keeps_its_identity_and_every_version() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.", "wish2", "Two.");
        hear("wishesRevisited", "CHANGED", "wish1", "Two.", "wish2", "One.");
        hear("wishesRevisited", "CHANGED", "wish1", "Two, but soon.", "wish2", "One.");
        OutcomeHistory two = ledger.history(REFERENCE).get(1);
        assertThat(two.versions()).extracting(version -> version.rank() + " " + version.wish().words())
                .containsExactly("2 Two.", "1 Two.", "1 Two, but soon.");
        assertThat(two.versions()).extracting(OutcomeHistory.Version::entryId).containsExactly(1L, 2L, 3L);
        assertThat(ledger.first(REFERENCE)).extracting(Outcome::words).containsExactly("One.", "Two.");
    }

    @Test
    void a_wish_taken_back_is_no_longer_wanted_but_never_lost() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.", "wish2", "Two.");
        hear("wishesRevisited", "CHANGED", "wish1", "One.");
        assertThat(ledger.current(REFERENCE)).extracting(Outcome::words).containsExactly("One.");
        assertThat(ledger.history(REFERENCE).get(1).versions()).extracting(OutcomeHistory.Version::rank).containsExactly(2, null);
        assertThat(ledger.first(REFERENCE)).hasSize(2);
    }

    @Test
    void another_voice_never_touches_the_persons_wishes() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.");
        hear("wishesRevisited", "CHANGED", "spokeWith", "REPRESENTATIVE", "wish1", "Something else.");
        assertThat(ledger.history(REFERENCE)).extracting(OutcomeHistory::voice).containsExactly(Voice.PERSON, Voice.REPRESENTATIVE);
        assertThat(ledger.history(REFERENCE).get(0).versions()).hasSize(1);
    }

    @Test
    void only_a_form_that_says_what_is_wanted_moves_the_ledger() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.");
        hear("wishesRevisited", "UNCHANGED", "wish1", "One.");
        hear("wishesRevisited", "NOT_DISCUSSED", "wish1", "Typed by mistake.");
        hear("wishesRevisited", "CHANGED");
        hear("wish1", "Only typed.");
        assertThat(ledger.history(REFERENCE)).singleElement().satisfies(one -> assertThat(one.versions()).hasSize(1));
    }

    @Test
    void unchanged_with_new_words_is_refused() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.", "wish2", "Two.");
        assertThatThrownBy(() -> ledger.refuse(submission("wishesRevisited", "UNCHANGED", "wish1", "One.", "wish2", "Quite new.")))
                .isInstanceOf(Refusal.class).hasMessageContaining("the words of wish 2 are new");
        ledger.refuse(submission("wishesRevisited", "UNCHANGED", "wish1", "One.", "wish2", "Two."));
    }

    @Test
    void only_the_new_ones_leave_every_other_wish_standing() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.", "wish2", "Two.");
        hear("wishesRevisited", "CHANGED", "whichWishes", "ONLY_THE_NEW_ONES", "wish1", "Three.", "wish2", "One.");
        assertThat(ledger.current(REFERENCE)).extracting(Outcome::words).containsExactly("One.", "Two.", "Three.");
        assertThat(ledger.history(REFERENCE)).allSatisfy(one -> assertThat(one.versions()).hasSize(1));
    }

    @Test
    void a_fourth_wish_is_refused_with_a_way_out() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.", "wish2", "Two.", "wish3", "Three.");
        assertThatThrownBy(() -> ledger.refuse(submission("wishesRevisited", "CHANGED", "whichWishes", "ONLY_THE_NEW_ONES", "wish1", "Four.")))
                .isInstanceOf(Refusal.class).hasMessageContaining("There is room for three wishes");
        ledger.refuse(submission("wishesRevisited", "CHANGED", "whichWishes", "ALL_WRITTEN_HERE", "wish1", "Four."));
    }

    @Test
    void what_is_left_out_is_taken_back_only_when_all_is_written_here_whosever_wishes_stand_first() {
        hear("wishesAsked", "EXPRESSED", "wish1", "One.");
        hear("wishesRevisited", "CHANGED", "spokeWith", "ADVOCATE", "whichWishes", "ALL_WRITTEN_HERE", "wish1", "Peace.", "wish2", "Rest.");
        hear("wishesRevisited", "CHANGED", "spokeWith", "ADVOCATE", "whichWishes", "ALL_WRITTEN_HERE", "wish1", "Peace.");
        assertThat(ledger.current(REFERENCE)).extracting(Outcome::words).containsExactly("One.", "Peace.");
    }

    private void hear(String... answers) {
        Entry entry = mock(Entry.class);
        when(entry.reference()).thenReturn(REFERENCE);
        when(entry.id()).thenReturn(++entries);
        ledger.keep(submission(answers).answers(), entry);
    }

    private static Submission submission(String... answers) {
        Map<String, Object> typed = new HashMap<>();
        for (int i = 0; i < answers.length; i += 2) {
            typed.put(answers[i], answers[i + 1]);
        }
        return new Submission(REFERENCE, "any", 1, "work", "practitioner", new Answers(typed));
    }
}
