package safeguarding.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.gate.Refusal;
import safeguarding.house.Filled;
import safeguarding.journal.AtAnyTime;

class InformationSharedLockTest {

    private static final Map<String, Object> ROW = Map.of("toWhom", "The bank", "what", "That someone uses her card",
            "basis", "PUBLIC_TASK", "because", "They can stop it", "personTold", "YES", "sharedOn", "2026-03-10");

    private final Consents consents = mock(Consents.class);
    private final InformationSharedForm form = new InformationSharedForm(consents, Filled.TODAY);

    @Test
    void takes_a_row_that_says_everything_also_after_a_death() {
        assertThatCode(shared("basis", "PUBLIC_TASK")::handIn).doesNotThrowAnyException();
        assertThat(form.reach()).isEqualTo(AtAnyTime.Reach.WHILE_OPEN);
    }

    @Test
    void refuses_an_empty_list() {
        refuses(new Filled<>(form, Map.of("shares", List.of(Map.of("what", " ")))), "The list is still empty");
        refuses(new Filled<>(form, Map.of()), "The list is still empty");
    }

    @ParameterizedTest
    @CsvSource({"toWhom, with whom", "what, with whom", "basis, on which basis", "because, why it was needed",
            "personTold, whether the person knows"})
    void refuses_a_row_without(String cell, String sentence) {
        refuses(shared(cell, " "), "Row 2 does not say", sentence);
    }

    @Test
    void refuses_a_person_who_was_not_told_and_nobody_knows_why() {
        refuses(shared("personTold", "NO"), "if they do not know, say why");
        assertThatCode(shared("personTold", "NO", "notToldBecause", "He reads her post")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_in_the_future() {
        refuses(shared("sharedOn", Filled.TOMORROW), "has a day in the future");
    }

    @Test
    void refuses_what_goes_against_their_word_until_it_names_a_ground_or_a_duty() {
        when(consents.isRefused(Filled.REFERENCE, Scope.SHARE_INFORMATION)).thenReturn(true);
        refuses(new Filled<>(form, Map.of("shares", List.of(ROW))), "goes against their word");
        assertThatCode(only("shareGround", "OTHERS_AT_RISK")::handIn).doesNotThrowAnyException();
        assertThatCode(only("basis", "LEGAL_DUTY")::handIn).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_yes_that_was_taken_back() {
        when(consents.isRefused(Filled.REFERENCE, Scope.SHARE_INFORMATION)).thenReturn(true);
        refuses(only("basis", "CONSENT"), "they have said no to sharing");
    }

    private Filled<InformationShared> shared(String... changes) {
        return new Filled<>(form, Map.of("shares", List.of(ROW, row(changes))));
    }

    private Filled<InformationShared> only(String... changes) {
        return new Filled<>(form, Map.of("shares", List.of(row(changes))));
    }

    private static Map<String, Object> row(String... changes) {
        Map<String, Object> row = new HashMap<>(ROW);
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return row;
    }

    private static void refuses(Filled<?> form, String... sentences) {
        assertThatThrownBy(form::handIn).isInstanceOf(Refusal.class).hasMessageContainingAll(sentences);
    }
}
