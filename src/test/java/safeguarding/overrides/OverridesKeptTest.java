package safeguarding.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static safeguarding.house.Filled.REFERENCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Form;
import safeguarding.journal.Journal;

/** From the forms into the register: what is complete is kept, and what came back from its gate is not (LA-17). */
class OverridesKeptTest extends InAnEmptyHouse {

    private final Overrides overrides = new Overrides(jdbc, Filled.TODAY);

    private static final Map<String, Object> REASONS = Map.ofEntries(Map.entry("againstWhat", "No police."),
            Map.entry("whatWeWillDo", "Ring {{the police}}, " + "and no more than that, ".repeat(5)), Map.entry("ground", "SERIOUS_CRIME"),
            Map.entry("groundWords", "Four others sleep there."), Map.entry("decisionMaker", "Rosa Lind"), Map.entry("optionsConsidered", "To wait."),
            Map.entry("leastIntrusive", "We give no name."), Map.entry("told", "YES"), Map.entry("toldOn", "2026-03-10"),
            Map.entry("reviewOn", "2026-03-24"), Map.entry("principle", "EMPOWERMENT"), Map.entry("principleBecause", "Others would be hurt."));

    private final Journal journal = mock(Journal.class);
    private final OverrideStory story = new OverrideStory(journal, user -> user.equals("priya") ? "Priya Practitioner" : user);
    private final RecordOverrideForm writing = new RecordOverrideForm(null, new ReviewDay(Filled.TODAY), jdbc);
    private final CountersignOverrideForm countersigning = new CountersignOverrideForm(overrides, story, jdbc);
    private final ReviewOverrideForm reviewing = new ReviewOverrideForm(overrides, story, new ReviewDay(Filled.TODAY), jdbc);

    @Test
    void a_decision_is_kept_once_it_is_complete() {
        Map<String, Object> half = new HashMap<>(REASONS);
        half.remove("ground");
        handIn(writing, "priya", half);
        assertThat(overrides.all(REFERENCE)).isEmpty();
        handIn(writing, "priya", REASONS);
        assertThat(overrides.all(REFERENCE)).singleElement().satisfies(decision -> {
            assertThat(decision.ground()).isEqualTo(Ground.SERIOUS_CRIME);
            assertThat(decision.author()).isEqualTo("priya");
            assertThat(decision.state()).isEqualTo(OverrideDecision.State.WAITS_FOR_COUNTERSIGNATURE);
        });
    }

    @Test
    void it_is_countersigned_looked_at_again_and_ended() {
        handIn(writing, "priya", REASONS);
        handIn(countersigning, "maya", Map.of("countersign", "YES"));
        assertThat(overrides.waiting(REFERENCE)).hasSize(1);
        handIn(countersigning, "maya", Map.of("countersign", "YES", "countersignBecause", "Others are in danger."));
        assertThat(overrides.inForce(REFERENCE)).hasSize(1);
        handIn(reviewing, "priya", review(Map.of("stillNeeded", "YES", "reviewOn", "2026-04-24", "handedTo", "Rosa Lind", "handedToKnows", "YES")));
        assertThat(overrides.inForce(REFERENCE)).singleElement().extracting(OverrideDecision::handedTo).isEqualTo("Rosa Lind");
        handIn(reviewing, "priya", review(Map.of("stillNeeded", "NO")));
        assertThat(overrides.usable(REFERENCE)).isEmpty();
    }

    @Test
    void each_form_offers_the_decisions_that_it_can_be_about() {
        handIn(writing, "priya", REASONS);
        handIn(writing, "priya", REASONS);
        handIn(countersigning, "maya", Map.of("countersign", "YES", "countersignBecause", "Others are in danger."));
        assertThat(offered("countersignOverride")).hasSize(1);
        assertThat(offered("reviewOverride")).hasSize(1).extracting(one -> one.get("value")).containsExactly("1");
        assertThat(offered("holdReview")).hasSize(2);
        assertThat(offered("countersignOverride").get(0).toString()).contains("2. Ring {\u2060{the police}}", "…", "a manager has not looked yet");
    }

    @Test
    void a_manager_reads_all_that_was_written_down() {
        handIn(writing, "priya", REASONS);
        assertThat(countersigning.prefill(REFERENCE)).containsEntry("override", "1");
        assertThat(countersigning.prefill(REFERENCE).get("overrideStory").toString())
                .contains("No police.", "Four others sleep there.", "Rosa Lind, written down by Priya Practitioner", "24 March 2026");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> offered(String form) {
        return (List<Map<String, String>>) new OverrideOptions(overrides, story).on(REFERENCE, form).get("overrideOptions");
    }

    private <S> void handIn(Form<S> form, String by, Map<String, Object> typed) {
        long id = entry(REFERENCE, form.id(), by);
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(id);
        when(entry.reference()).thenReturn(REFERENCE);
        when(entry.writtenBy()).thenReturn(by);
        when(entry.answers()).thenReturn(new Answers(typed));
        if (form == writing) {
            List<Entry> before = journal.of(REFERENCE);
            when(journal.of(REFERENCE)).thenReturn(Stream.concat(before.stream(), Stream.of(entry)).toList());
        }
        form.keep(form.read(REFERENCE, new Answers(typed)), entry);
    }

    private static Map<String, Object> review(Map<String, Object> more) {
        Map<String, Object> typed = new HashMap<>(Map.of("heldOn", "2026-03-10", "whatChanged", "He has moved.", "stillNeededBecause", "So.",
                "toldNow", "YES"));
        typed.putAll(more);
        return typed;
    }
}
