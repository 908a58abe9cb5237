package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import safeguarding.house.RealHouse;
import safeguarding.journal.Forms;
import safeguarding.model.form.Redrawn;
import safeguarding.outcomes.PersonView;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WorkerView;
import safeguarding.consent.ConsentAnswer;
import safeguarding.consent.Understanding;
import safeguarding.plan.PlanAnswer;

/** What the guard of the forms is told about our forms is what their gates and the record really read. */
@RealHouse
class FormsWeShipTest {

    @Autowired FormsWeShip ours;
    @Autowired Forms forms;

    @TestFactory
    Stream<DynamicTest> every_form_goes_into_force_as_we_ship_it() {
        return Redrawn.shipped().stream().map(form -> dynamicTest(form, () ->
                assertThat(ours.objections(form + ".form", Redrawn.form(form).bytes())).isEmpty()));
    }

    /** The gate of each form, one question at a time. */
    @TestFactory
    Stream<DynamicTest> whatever_a_gate_asks_for_cannot_be_taken_out_and_the_gate_says_why() {
        return forms.all().stream().flatMap(form -> form.gate().rules().stream().map(rule -> dynamicTest(form.id() + ": " + rule.field(), () ->
                assertThat(ours.objections(Redrawn.form(form.id()).without(path(form.id(), rule.field())).file())).anySatisfy(objection -> {
                    assertThat(objection.sentence()).contains("The gate asks: “", "Please put it back with the key “" + rule.field() + "”.");
                    assertThat(objection.source()).isNotBlank();
                }))));
    }

    @Test
    void the_box_that_a_gate_reads_beside_its_question_stays_as_well() {
        assertThat(ours.objections(Redrawn.form("conversation").without("notSeenAloneBecause").file())).singleElement().satisfies(objection ->
                assertThat(objection.sentence()).contains("The gate asks: “Say whether they had time alone with you; if not, say why.”"));
    }

    @Test
    void what_only_has_to_be_told_may_be_taken_out() {
        long free = forms.all().stream().mapToLong(form -> Redrawn.form(form.id()).file().questions().filter(question -> question.list().isEmpty())
                .filter(question -> ours.objections(Redrawn.form(form.id()).without(question.path()).file()).isEmpty()).count()).sum();
        assertThat(ours.objections(Redrawn.form("makeSafe").without("crimeReported").without("crimeReference").file())).isEmpty();
        assertThat(free).isGreaterThan(150);
    }

    @Test
    void what_is_kept_apart_is_what_the_rooms_keep_apart() {
        assertThat(KeptApart.WISHES).isEqualTo(keys(WishesAnswer.class));
        assertThat(KeptApart.CONSENT).isEqualTo(keys(ConsentAnswer.class, Understanding.class));
        assertThat(KeptApart.PLAN).isEqualTo(keys(PlanAnswer.class));
        assertThat(KeptApart.GRID).isEqualTo(keys(PersonView.class, WorkerView.class));
    }

    @Test
    void a_file_that_is_no_form_is_answered_with_a_sentence() {
        assertThat(ours.objections("broken.form", new byte[] {1, 2, 3})).singleElement()
                .satisfies(objection -> assertThat(objection.sentence()).startsWith("“broken.form” cannot be read as a form."));
    }

    /** A rule about the rows of a list names a question in them by its own key. */
    private static String path(String form, String field) {
        return Redrawn.form(form).file().questions().filter(question -> question.key().equals(field)).findFirst().orElseThrow().path();
    }

    private static Set<String> keys(Class<?>... answers) {
        return Arrays.stream(answers).flatMap(answer -> Arrays.stream(answer.getRecordComponents())).map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
