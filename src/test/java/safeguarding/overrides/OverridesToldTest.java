package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;
import static safeguarding.overrides.OverrideDecision.State.IN_FORCE;
import static safeguarding.overrides.OverrideDecision.State.NOT_AGREED;
import static safeguarding.overrides.Register.decision;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.journal.Answers;
import safeguarding.journal.ClosingStory.Line;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;

/** Whoever agrees to close reads of every decision against the person's wish, and what a manager said to it (MY-01d, LA-17). */
class OverridesToldTest {

    private final Journal journal = mock(Journal.class);

    @Test
    void nothing_is_told_where_nothing_was_decided() {
        assertThat(told(new Register())).isEmpty();
    }

    @Test
    void a_decision_that_holds_and_one_that_was_not_agreed_are_both_told() {
        assertThat(told(new Register(decision(1, IN_FORCE), decision(2, NOT_AGREED)))).extracting(Line::words)
                .anyMatch(words -> words.endsWith("It still holds.")).anyMatch(words -> words.endsWith("A manager did not agree to it."));
    }

    @Test
    void what_the_manager_said_stands_beside_it() {
        Entry countersigned = mock(Entry.class);
        when(countersigned.form()).thenReturn("countersignOverride");
        when(countersigned.answers()).thenReturn(new Answers(Map.of("override", "2", "countersignBecause", "There is a gentler way.")));
        when(journal.of(REFERENCE)).thenReturn(List.of(countersigned));
        assertThat(told(new Register(decision(2, NOT_AGREED)))).extracting(Line::words).contains("There is a gentler way.");
        assertThat(told(new Register(decision(1, IN_FORCE)))).extracting(Line::words).doesNotContain("There is a gentler way.");
    }

    private List<Line> told(Overrides overrides) {
        return new OverridesTold(overrides, new OverrideStory(journal, user -> user), journal).lines(REFERENCE);
    }
}
