package safeguarding.model.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing is no way to run code: what would be carried out is one of our calls, letter by letter, in its place. */
class SayingsTest {

    private static final String OPEN = "${gate.isOpen(execution, 'recordFindings')}";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"${true}", "${gate.isOpen(execution, 'recordFindings') || true}", "#{gate.isOpen(execution, 'recordFindings')}",
        "${gate.isOpen(execution,'recordFindings')}", "${outcome == 'yes'}", "x ${outcomes.areCurrent(execution)}", "${gate.isOpen(execution, 'a').b('c')}",
        "${outcomes.areCurrent(execution)}${outcomes.areCurrent(execution)}"})
    void an_expression_that_is_none_of_ours(String expression) {
        Redrawn.of("makingEnquiries").with(OPEN, expression).isRefused("The arrow from “Are the findings on record?” to “Findings recorded” holds the expression “"
                + expression + "”, which is none of ours. A drawing may only use the calls on our list, letter by letter: here "
                + "${gate.isOpen(execution, '<form>')} or ${path.leads(execution, '<turning>')} or ${outcomes.areCurrent(execution)}.");
    }

    @Test
    void a_condition_that_is_no_call() {
        Redrawn.of("makingEnquiries").with(OPEN, "true").isRefused("The arrow from “Are the findings on record?” to “Findings recorded” says “true” as the"
                + " condition of an arrow. Write one of these instead: ${gate.isOpen(execution, '<form>')} or ${path.leads(execution, '<turning>')}"
                + " or ${outcomes.areCurrent(execution)}.");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"name=\"Findings recorded\"", "Write down what was found and who found it"})
    void an_expression_where_people_read(String words) {
        Redrawn.of("makingEnquiries").with(words, words.replace("ecord", "ecord ${a.b()} ").replace("found it", "found it ${a.b()}"))
                .says().hasSize(1).allMatch(text -> text.contains("${a.b()}") && text.endsWith(
                        "which is none of ours. A drawing may only use the calls on our list, letter by letter."));
    }

    @Test
    void a_call_in_the_wrong_place() {
        Redrawn.of("makingEnquiries").with(OPEN, "${enquiry.openAgain(execution)}").isRefused("The arrow from “Are the findings on record?” to “Findings recorded” uses"
                + " “${enquiry.openAgain(execution)}” in the wrong place. It belongs into the expression of a service task or of a message that is sent.");
        Redrawn.of("makingEnquiries").with("${due.of(execution, 'recordFindings')}", OPEN).isRefusedOnlyWith("“Record what was found” uses “" + OPEN
                + "” in the wrong place. It belongs into the condition of an arrow.");
        Redrawn.of("atTheirPace").with("${due.day(execution, 'waitUntil')}", "${due.inWorkingDays(3)}").isFine();
    }

    @Test
    void a_call_that_names_what_does_not_exist() {
        Redrawn.of("makingEnquiries").with("${due.of(execution, 'recordFindings')}", "${due.of(execution, 'tea')}").isRefusedOnlyWith(
                "“Record what was found” asks about the form “tea”, which does not exist. Write the id of the form that the task opens.");
        Redrawn.of("transfer").with("'transferAccepted'", "'sunny'").isRefusedOnlyWith("The arrow from “Did a named person take it on?” to “Hand the open tasks over”"
                + " asks for the decision “sunny”, which no form of ours records. Look at the list of decisions in the guide.");
    }

    /** The list for people and the list for the machine are one. */
    @Test
    void every_call_is_read_as_it_is_written() {
        assertThat(Arrays.stream(Call.values())).allSatisfy(call -> assertThat(Call.read(call.written()
                .replaceAll("<[a-z]+>", "3"))).hasValueSatisfying(said -> assertThat(said.call()).isEqualTo(call)));
    }
}
