package safeguarding.docs;

import static safeguarding.docs.GeneratedPage.head;
import static safeguarding.docs.GeneratedPage.row;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/gates.md}: every sentence with which a gate can hold a worker up, word for word. */
class GatesTableTest {

    private static final String INTRODUCTION = """
            # Every gate, in the words the worker reads

            *Made from the code by `GatesTableTest`, so do not edit it. After a change: `mvn test -Dtest=GatesTableTest -Ddocs.write=true`.*

            After each task stands a gate. While it still waits for something, the task comes back to the same worker: everything that
            was typed is still in it, and the sentences that are open stand at the top.

            Where it says *yes, with a reason*, the worker may go on all the same: because a life is in danger, the person could not be
            asked or asked us to wait, or for another reason in words. The reason is kept in the table `gate_exception`. Where it says
            *no*, the form itself has an answer for each thing that could not be done, or it is a decision that nobody may leave open.

            What can happen at any time starts with a form that has no gate: the task that follows it asks for the rest, at a gate below.
            Beside the last gate, *Agree to close*, each room says what was begun for the person and is not finished; while one of them does,
            nothing closes (ADR 0008).

            Two doors stand apart from the forms. Before every stage after the first conversation: *Are the person's outcomes on record
            and current?* (SG-05; if not, the way leads to a conversation, and without current outcomes no stage begins, however it was
            drawn). And before the end: nothing closes without a feedback conversation on record that somebody else has agreed to
            (SG-60, X-08).
            """;

    @Test
    void every_sentence_of_every_gate_stands_in_the_documentation() {
        String tables = Gated.all().stream().map(GatesTableTest::section).collect(Collectors.joining());
        new GeneratedPage("gates.md", INTRODUCTION + tables).isUpToDate(GatesTableTest.class);
    }

    private static String section(Gated gated) {
        String goOn = gated.form().mayGoOnWithout() ? "yes, with a reason" : "no";
        return "\n## %s\n\n`%s` in `processes/%s`. Gate: *%s* May one go on without it? **%s**\n\n".formatted(
                gated.task().getName(), gated.id(), gated.drawing().file(), gated.question(), goOn)
                + head("What the worker reads while it is missing", "Question on the form", "Asked for by")
                + gated.rules().stream().map(rule -> row(rule.sentence(), "`" + rule.field() + "`", rule.source()))
                        .collect(Collectors.joining());
    }
}
