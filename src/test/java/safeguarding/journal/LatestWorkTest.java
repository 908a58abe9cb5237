package safeguarding.journal;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.ArgumentMatchers.any;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Gate;
import safeguarding.people.Teams;

/** An enquiry names whoever did the latest work on it: so nobody has to ask round who has it (RO-14). */
class LatestWorkTest {

    private final Enquiries enquiries = mock(Enquiries.class);
    private final Teams teams = user -> user.equals("priya") ? Optional.of("North team") : Optional.empty();
    private final LatestWork latest = new LatestWork(new Forms(List.of(new Answering())), enquiries, teams);

    @Test
    void names_whoever_did_the_work_and_their_team() {
        handIn("answering", "priya", Map.of("taken", "YES"));
        verify(enquiries).workedBy("SE-2026-000001", "priya", "North team");
    }

    @Test
    void names_no_team_where_there_is_none() {
        handIn("answering", "sam", Map.of("taken", "YES"));
        verify(enquiries).workedBy("SE-2026-000001", "sam", null);
    }

    @Test
    void leaves_it_with_whoever_has_it_when_somebody_only_decides_or_turns_it_down() {
        handIn("answering", "priya", Map.of("taken", "NO"));
        verify(enquiries, never()).workedBy(any(), any(), any());
    }

    @Test
    void takes_a_form_that_process_owners_added_for_work() {
        handIn("theirOwn", "priya", Map.of());
        verify(enquiries).workedBy("SE-2026-000001", "priya", "North team");
    }

    private void handIn(String form, String by, Map<String, Object> answers) {
        Entry entry = mock(Entry.class);
        when(entry.form()).thenReturn(form);
        when(entry.reference()).thenReturn("SE-2026-000001");
        when(entry.writtenBy()).thenReturn(by);
        latest.keep(new Answers(answers), entry);
    }

    /** A form that is work only when somebody takes it on. */
    private static final class Answering implements Form<Answers> {

        @Override
        public String id() {
            return "answering";
        }

        @Override
        public Answers read(String reference, Answers answers) {
            return answers;
        }

        @Override
        public Gate<Answers> gate() {
            return Gate.of();
        }

        @Override
        public boolean isWork(Answers answers) {
            return "YES".equals(answers.text("taken"));
        }
    }
}
