package safeguarding.declined;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Gates;
import safeguarding.journal.Journal;

/** How far the talk about the last no has come. What was checked before it was said does not count for it. */
@Component
class Checks {

    /** What is done after a no, in this order. */
    enum Step {

        UNDERSTAND(UnderstandRefusalForm.ID, "Understand why they say no"),
        DUTIES(ConsiderDutiesForm.ID, "Consider whom else this touches"),
        DOOR(KeepDoorOpenForm.ID, "Keep the door open");

        private final String form;
        private final String task;

        Step(String form, String task) {
            this.form = form;
            this.task = task;
        }

        String task() {
            return task;
        }
    }

    private final Journal journal;
    private final Gates gates;

    Checks(Journal journal, Gates gates) {
        this.journal = journal;
        this.gates = gates;
    }

    Optional<Entry> declined(String reference) {
        return journal.last(reference, PersonDeclinesForm.ID);
    }

    /** The first step that is not done; empty when all are, or when nobody has handed in that they decline. */
    Optional<Step> toDo(String reference) {
        return declined(reference).flatMap(declined -> Stream.of(Step.values())
                .filter(step -> since(declined, reference, step.form).filter(entry -> gates.isOpen(reference, step.form)).isEmpty())
                .findFirst());
    }

    Optional<Understanding.Talk> talk(String reference) {
        return since(reference, UnderstandRefusalForm.ID).map(entry -> entry.answers().as(Understanding.Talk.class));
    }

    Optional<Duties> duties(String reference) {
        return since(reference, ConsiderDutiesForm.ID).map(entry -> entry.answers().as(Duties.class));
    }

    Optional<OpenDoor> openDoor(String reference) {
        return since(reference, KeepDoorOpenForm.ID).map(entry -> entry.answers().as(OpenDoor.class));
    }

    /** Each later try that was written down in full, oldest first. */
    List<Trying.Attempt> tries(String reference) {
        long door = since(reference, KeepDoorOpenForm.ID).map(Entry::id).orElse(Long.MAX_VALUE);
        return journal.of(reference).stream().filter(entry -> entry.id() > door && entry.form().equals(TryAgainForm.ID))
                .filter(entry -> gates.gaps(entry).isEmpty() || gates.goesOnWithout(entry))
                .map(entry -> entry.answers().as(Trying.Attempt.class)).toList();
    }

    /** The reasons for which any of it was gone on without. */
    List<Check> exceptions(String reference) {
        return Stream.of(Step.values()).flatMap(step -> since(reference, step.form).stream().filter(gates::goesOnWithout)
                .map(Entry::answers).map(answers -> Check.of("Why was “" + step.task + "” left with gaps?", why(answers)))).toList();
    }

    private static String why(Answers answers) {
        return answers.text("goOnBecause");
    }

    private Optional<Entry> since(String reference, String form) {
        return declined(reference).flatMap(declined -> since(declined, reference, form));
    }

    private Optional<Entry> since(Entry declined, String reference, String form) {
        return journal.last(reference, form).filter(entry -> entry.id() > declined.id());
    }
}
