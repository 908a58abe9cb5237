package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;
import static safeguarding.overrides.OverrideDecision.State.ENDED;
import static safeguarding.overrides.OverrideDecision.State.IN_FORCE;
import static safeguarding.overrides.OverrideDecision.State.NOT_AGREED;
import static safeguarding.overrides.OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE;
import static safeguarding.overrides.Register.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;
import safeguarding.outcomes.NotWanted;
import safeguarding.people.Voice;

/** What keeps an enquiry from closing over a wish that was overridden (LA-17, X-08). Decision n is written down in entry 10n. */
class OverridesToFinishTest {

    private final Journal journal = mock(Journal.class);
    private final NotWanted notWanted = mock(NotWanted.class);
    private final Reaching reaching = mock(Reaching.class);
    private final List<Entry> written = new ArrayList<>();

    @Test
    void nothing_is_left_when_nothing_was_begun_or_all_has_ended() {
        assertThat(left(new Register())).isEmpty();
        assertThat(left(new Register(decision(1, ENDED), decision(2, NOT_AGREED)))).isEmpty();
    }

    @Test
    void what_was_asked_for_is_written_down_first() {
        write(5, "actWithoutAgreement", Map.of());
        assertThat(left(new Register())).singleElement().asString().contains("asked for", "Write down why we act without agreement");
        write(10, "recordOverride", Map.of());
        assertThat(left(new Register(decision(1, ENDED)))).isEmpty();
        write(11, "actWithoutAgreement", Map.of());
        assertThat(left(new Register(decision(1, ENDED)))).hasSize(1);
    }

    @Test
    void a_duty_that_comes_first_is_not_forgotten() {
        write(15, "considerDuties", Map.of("dutyOverrides", "YES"));
        assertThat(left(new Register(decision(1, ENDED)))).singleElement().asString().contains("A duty comes before what they want");
        assertThat(left(new Register(decision(2, ENDED)))).isEmpty();
        write(25, "considerDuties", Map.of("dutyOverrides", "NO"));
        assertThat(left(new Register())).isEmpty();
    }

    @Test
    void going_on_against_a_no_is_written_down_and_countersigned() {
        write(15, "conversation", Map.of("consent", "REFUSED", "consentOverride", "OTHERS_AT_RISK"));
        assertThat(left(new Register(decision(1, ENDED)))).singleElement().asString().contains("start “Act without their agreement”");
        assertThat(left(new Register(decision(2, ENDED)))).isEmpty();
    }

    @Test
    void a_no_that_we_keep_to_asks_for_no_decision() {
        write(15, "conversation", Map.of("consent", "REFUSED", "consentOverride", "NO"));
        assertThat(left(new Register())).isEmpty();
    }

    @Test
    void after_a_death_nobody_waits_for_a_task_that_has_ended() {
        write(5, "actWithoutAgreement", Map.of());
        write(6, "considerDuties", Map.of("dutyOverrides", "YES"));
        write(7, "personDied", Map.of());
        assertThat(left(new Register())).as("while it was a mistake").singleElement().asString().contains("A duty comes before what they want");
        when(reaching.hasDied(REFERENCE)).thenReturn(true);
        assertThat(left(new Register())).isEmpty();
    }

    @Test
    void a_manager_looks_at_each() {
        assertThat(left(new Register(decision(1, WAITS_FOR_COUNTERSIGNATURE), decision(2, WAITS_FOR_COUNTERSIGNATURE))))
                .satisfiesExactly(one -> assertThat(one).contains("decision 1", "Look at what was decided"), two -> assertThat(two).contains("decision 2"));
    }

    @Test
    void what_is_in_force_ends_or_has_an_owner_who_knows() {
        assertThat(left(new Register(decision(1, IN_FORCE), decision(2, IN_FORCE, "2026-04-01", "Rosa Lind"))))
                .singleElement().asString().contains("Decision 1", "Look again at whether it is still needed");
    }

    @Test
    void the_task_opens_with_what_was_asked_for_first_or_with_what_they_do_not_want() {
        when(notWanted.of(REFERENCE)).thenReturn(List.of(new NotWanted.Said(Voice.PERSON, "No police.")));
        assertThat(asked(new Register()).toStartFrom(REFERENCE)).isEqualTo(Map.of("againstWhat", "No police."));
        write(5, "actWithoutAgreement", Map.of("againstWhat", "No doctor.", "whatWeWillDo", "Call one."));
        write(6, "actWithoutAgreement", Map.of("againstWhat", "No police.", "whatWeWillDo", "Ring them."));
        assertThat(asked(new Register()).toStartFrom(REFERENCE)).isEqualTo(Map.of("againstWhat", "No doctor.", "whatWeWillDo", "Call one."));
        write(10, "recordOverride", Map.of());
        assertThat(asked(new Register(decision(1, IN_FORCE))).toStartFrom(REFERENCE)).containsEntry("againstWhat", "No police.");
    }

    private void write(long id, String form, Map<String, Object> answers) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.form()).thenReturn(form);
        when(entry.reference()).thenReturn(REFERENCE);
        when(entry.answers()).thenReturn(new Answers(answers));
        written.add(entry);
        when(journal.of(REFERENCE)).thenReturn(List.copyOf(written));
        when(journal.last(REFERENCE, form)).thenReturn(Optional.of(entry));
    }

    private List<String> left(Overrides overrides) {
        return new OverridesToFinish(overrides, asked(overrides)).in(REFERENCE).stream().map(Gap::sentence).toList();
    }

    private AskedFor asked(Overrides overrides) {
        return new AskedFor(journal, overrides, notWanted, reaching);
    }
}
