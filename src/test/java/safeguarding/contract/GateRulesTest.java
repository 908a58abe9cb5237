package safeguarding.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.gate.Rule;
import safeguarding.house.FormFile;
import safeguarding.journal.Form;
import safeguarding.model.Drawing;

/** What every sentence of every gate keeps to. */
class GateRulesTest {

    static Stream<String> forms() {
        return RoomForms.all().stream().map(Form::id);
    }

    /** A sentence that points at a question nobody can see would shut the gate for good. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_rule_is_about_a_question_of_its_form(String form) {
        List<String> keys = FormFile.of(form).components().stream().map(FormFile::key).filter(key -> !key.isEmpty()).toList();
        assertThat(rules(form)).extracting(Rule::field).isSubsetOf(keys);
    }

    /** The worker reads the gaps as a list, so each is one plain sentence. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_rule_is_one_sentence(String form) {
        assertThat(rules(form).stream().map(Rule::sentence).filter(sentence -> !sentence.matches("\\p{Lu}[^.!?]*\\."))).isEmpty();
    }

    /** The same sentence for two gaps would not say which of them is left. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void no_sentence_stands_twice(String form) {
        assertThat(rules(form)).extracting(Rule::sentence).doesNotHaveDuplicates();
    }

    /** Whoever is held up may know what asks for it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_rule_names_the_requirement_or_the_law_behind_it(String form) {
        assertThat(rules(form).stream().flatMap(rule -> Requirements.unknownIn(rule.source()).stream())).isEmpty();
    }

    /** A task without a single rule would let an empty page pass for a conversation; only what is handed in before there is a task may. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_gate_asks_for_something(String form) {
        assertThat(rules(form).isEmpty()).isEqualTo(Drawing.all().stream().anyMatch(drawing -> drawing.startForm().filter(form::equals).isPresent()));
    }

    /** Who may go on without what is missing finds where to say so on the form, and who may not finds nothing that promises it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void the_way_on_without_is_on_the_form_exactly_when_the_gate_takes_it(String form) {
        boolean mayGoOn = RoomForms.find(form).orElseThrow().mayGoOnWithout() && !rules(form).isEmpty();
        assertThat(FormFile.of(form).keys().contains("goOnWithout")).isEqualTo(mayGoOn);
        assertThat(FormFile.of(form).keys().contains("goOnBecause")).isEqualTo(mayGoOn);
    }

    private static List<Rule<?>> rules(String form) {
        return RoomForms.find(form).orElseThrow().gate().rules().stream().<Rule<?>>map(rule -> rule).toList();
    }
}
