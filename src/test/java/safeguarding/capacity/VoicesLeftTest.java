package safeguarding.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.gate.Gap;
import safeguarding.house.Filled;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

class VoicesLeftTest {

    private final List<Entry> written = new ArrayList<>();
    private final Journal journal = mock(Journal.class);
    private final Gates gates = mock(Gates.class);
    private final Advocates advocates = mock(Advocates.class);
    private final VoicesLeft left = new VoicesLeft(journal, advocates, gates);

    @BeforeEach
    void everythingIsComplete() {
        when(journal.of(Filled.REFERENCE)).thenReturn(written);
        when(gates.gaps(any(Entry.class))).thenReturn(List.of());
        theTableAnswers(Duty.NONE);
    }

    @Test
    void nothing_is_left_when_nobody_asked() {
        write("firstConversation");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_question_is_thought_through_to_its_end() {
        write("capacityQuestion");
        asksFor("Think about whether they can decide this");
        write("assessCapacity", "HAS_CAPACITY");
        asksFor("Agree who helps them to be heard");
        write("considerAdvocacy");
        assertThat(sentences()).isEmpty();
        write("capacityQuestion");
        asksFor("Think about whether they can decide this");
    }

    @Test
    void a_doubt_in_the_first_conversation_is_a_question_too() {
        when(gates.leads(Filled.REFERENCE, "capacityDoubted")).thenReturn(true);
        write("firstConversation");
        asksFor("Think about whether they can decide this");
    }

    @Test
    void what_came_back_from_its_gate_is_not_finished() {
        Entry assessed = write("assessCapacity", "HAS_CAPACITY");
        when(gates.gaps(assessed)).thenReturn(List.of(new Gap("assessor", "Say who.", "SG-30")));
        asksFor("Think about whether they can decide this");
        when(gates.goesOnWithout(assessed)).thenReturn(true);
        asksFor("Agree who helps them to be heard");
    }

    @Test
    void someone_who_cannot_decide_is_decided_with() {
        write("assessCapacity", "LACKS_CAPACITY");
        write("considerAdvocacy");
        asksFor("Decide together what is best for them");
        write("bestInterests");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void a_decision_put_off_is_asked_about_again() {
        write("assessCapacity", "NOT_NOW_ASK_LATER");
        write("considerAdvocacy");
        asksFor("ask again");
        write("assessCapacity", "HAS_CAPACITY");
        write("considerAdvocacy");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void an_advocate_is_asked_for_and_comes() {
        theTableAnswers(Duty.CARE_ACT_ADVOCATE);
        write("considerAdvocacy");
        asksFor("Ask for the advocate");
        write("referAdvocate");
        asksFor("Make sure the advocate has begun");
        write("advocateBegan");
        assertThat(sentences()).isEmpty();
        write("considerAdvocacy");
        asksFor("Ask for the advocate");
    }

    @Test
    void after_a_death_there_is_no_decision_left_that_could_be_theirs() {
        theTableAnswers(Duty.IMCA);
        List.of("capacityQuestion", "considerAdvocacy", "personDied").forEach(this::write);
        assertThat(sentences()).isEmpty();
    }

    private void theTableAnswers(Duty duty) {
        when(advocates.duty(Filled.REFERENCE)).thenReturn(Optional.of(duty));
    }

    private void asksFor(String task) {
        assertThat(sentences()).singleElement().asString().contains(task);
    }

    private List<String> sentences() {
        return left.in(Filled.REFERENCE).stream().map(Gap::sentence).toList();
    }

    private Entry write(String form, String... conclusion) {
        Entry entry = mock(Entry.class);
        when(entry.id()).thenReturn(written.size() + 1L);
        when(entry.form()).thenReturn(form);
        when(entry.answers()).thenReturn(conclusion.length == 0 ? Answers.NONE : new Answers(Map.of("conclusion", conclusion[0])));
        written.add(entry);
        return entry;
    }
}
