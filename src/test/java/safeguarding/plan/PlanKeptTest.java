package safeguarding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.NotWanted;
import safeguarding.overrides.Overrides;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** What is typed and what is planned are two things: against their wish nothing is planned without a decision that allows it (SG-36, LA-17). */
class PlanKeptTest extends InAnEmptyHouse {

    private final NotWanted notWanted = mock(NotWanted.class);
    private final Plan plan = new Plan(jdbc, mock(Ledger.class), notWanted, mock(Overrides.class));

    @BeforeEach
    void decisionThreeAllowsIt() {
        jdbc.sql("insert into override_record (id, entry_id, reference, ground, principle, decision_maker, told, review_on, author) values "
                + "(3, ?, ?, 'COURT_ORDER', 'EMPOWERMENT', 'Rosa Lind', 'YES', '2026-03-10', 'priya')")
                .params(entry(REFERENCE, "recordOverride", "priya"), REFERENCE).update();
        when(notWanted.of(any())).thenReturn(List.of(new NotWanted.Said(Voice.PERSON, "No police.")));
    }

    @Test
    void only_what_does_not_go_against_them_or_is_allowed_is_planned() {
        keep(Map.of("what", "Fit a lock.", "againstWishes", "NO"), Map.of("what", "Ring the police.", "againstWishes", "YES"),
                Map.of("what", "Call a doctor.", "againstWishes", "YES", "override", "3"), Map.of("what", "Nobody said."));
        assertThat(plan.current(REFERENCE)).extracting(Plan.Action::what).containsExactly("Fit a lock.", "Call a doctor.");
        assertThat(plan.current(REFERENCE)).extracting(Plan.Action::againstWishes).containsExactly(YesNo.NO, YesNo.YES);
        assertThat(plan.current(REFERENCE)).extracting(Plan.Action::override).containsExactly(null, 3L);
    }

    @Test
    void while_nothing_is_on_record_that_they_do_not_want_nobody_has_to_say() {
        when(notWanted.of(any())).thenReturn(List.of());
        keep(Map.of("what", "Fit a lock."), Map.of("what", "Ring the police.", "againstWishes", "YES"));
        assertThat(plan.current(REFERENCE)).extracting(Plan.Action::what).containsExactly("Fit a lock.");
    }

    private void keep(Map<?, ?>... actions) {
        long id = entry(REFERENCE, "holdReview", "priya");
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.reference()).thenReturn(REFERENCE);
        plan.keep(new Answers(Map.of("actions", List.of(actions))), entry);
    }
}
