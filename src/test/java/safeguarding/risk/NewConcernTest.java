package safeguarding.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;

class NewConcernTest {

    private final Map<String, Object> typed = new HashMap<>(Map.of("isChild", "ADULT", "otherName", "Billie Birchwood",
            "otherRisk", "He shouts at Billie too.", "otherSafeNow", "NO", "otherSafeHow", "He has a key.", "sameSource", "YES",
            "otherKnows", "They are neighbours.", "otherContact", "Mornings only.", "otherWishes", "He leaves us alone."));

    @Test
    void says_who_it_is_what_was_said_and_how_to_reach_them() {
        assertThat(concern()).containsEntry("adultName", "Billie Birchwood").containsEntry("inDangerNow", "YES")
                .containsEntry("safeContact", "Mornings only.")
                .containsEntry("whatWasSaid", "He shouts at Billie too.\nSafe now: no\nHe has a key.");
    }

    @Test
    void names_the_first_person_by_reference_alone_and_not_among_what_was_said() {
        assertThat(concern().get("whatWorkerThinks")).isEqualTo("This came to light in the enquiry SE-2026-000001.\n"
                + "How they know each other: They are neighbours.\nThe danger comes from the same source.");
        assertThat(concern().get("whatWasSaid").toString()).doesNotContain("SE-2026");
    }

    @Test
    void keeps_what_they_want_as_their_own_words() {
        assertThat(concern()).containsEntry("wishesAsked", "EXPRESSED").containsEntry("spokeWith", "PERSON")
                .containsEntry("wish1", "He leaves us alone.");
    }

    @Test
    void says_that_they_were_not_asked_when_nobody_asked() {
        typed.remove("otherWishes");
        assertThat(concern()).containsEntry("wishesAsked", "NOT_ASKED").doesNotContainKeys("spokeWith", "wish1");
    }

    @Test
    void was_raised_by_whoever_told_us_or_else_by_the_worker() {
        assertThat(concern()).containsEntry("raiserName", "Priya Practitioner");
        typed.put("whoToldUs", "Sandy Neighbourly");
        assertThat(concern()).containsEntry("raiserName", "Sandy Neighbourly");
    }

    @Test
    void answers_only_what_the_form_that_raises_a_concern_asks() {
        typed.put("otherBornOn", "1950-01-01");
        assertThat(FormFile.of("raiseConcern").keys()).containsAll(concern().keySet());
        assertThat(concern()).containsEntry("bornOn", "1950-01-01");
    }

    private Map<String, Object> concern() {
        Entry entry = mock(Entry.class);
        when(entry.answers()).thenReturn(new Answers(typed));
        when(entry.reference()).thenReturn("SE-2026-000001");
        return NewConcern.from(entry, "Priya Practitioner").answers().values();
    }
}
