package safeguarding.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.model.form.FormsInTests.OURS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;

/** What Tasklist cannot show, and what the record could not keep, is said before a worker meets it. */
class FormGuardTest {

    private static final String PETS = "{'type': 'radio', 'id': 'radio_pets', 'key': 'pets', 'label': 'Are there animals in the home?', "
            + "'values': [{'label': 'Yes', 'value': 'YES'}, {'label': 'No', 'value': 'NO'}]}";
    private static final String WORDS = "{'type': 'textarea', 'id': 'textarea_who', 'key': 'who', 'label': 'Who feeds them?', "
            + "'validate': {'maxLength': 20000}}";

    @Test
    void a_new_question_of_each_kind_is_welcome_in_any_form() {
        for (String form : Redrawn.shipped()) {
            assertThat(Redrawn.form(form).with(PETS.replace("pets", "animalsHere")).with(WORDS.replace("'who'", "'animalsFedBy'"))
                    .with("{'type': 'datetime', 'subtype': 'date', 'id': 'd', 'key': 'vetOn', 'dateLabel': 'When was the vet there?'}")
                    .with("{'type': 'number', 'id': 'n', 'key': 'howManyAnimals', 'label': 'How many?'}")
                    .with("{'type': 'checkbox', 'id': 'c', 'key': 'chipped', 'label': 'They are chipped'}")
                    .with("{'type': 'checklist', 'id': 'l', 'key': 'kinds', 'label': 'Which?', 'values': [{'label': 'Cats', 'value': 'CATS'}]}")
                    .with("{'type': 'separator', 'id': 's'}").sentences(OURS)).as(form).isEmpty();
        }
    }

    @Test
    void a_form_of_their_own_may_ask_what_means_the_same_everywhere() {
        assertThat(Redrawn.fresh("petCare").with(PETS).with("{'type': 'datetime', 'subtype': 'date', 'id': 'h', 'key': 'heldOn', 'dateLabel': 'When?'}")
                .with("{'type': 'textfield', 'id': 'r', 'key': 'reference', 'label': 'Reference', 'validate': {'required': true, 'maxLength': 200}}")
                .sentences(OURS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "{}", "{'id': 'x'}", "{'id': 'x', 'components': {}}", "null", "<xml/>"})
    void what_is_no_form_is_refused_in_plain_words(String content) {
        assertThatThrownBy(() -> FormFile.read("broken.form", content.replace('\'', '"').getBytes())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“broken.form” cannot be read as a form.");
    }

    @Test
    void the_form_as_a_whole_fits_this_tasklist() {
        assertThat(Redrawn.fresh("my form").with(PETS).sentences(OURS)).singleElement().asString().contains("must begin with a small letter");
        assertThat(Redrawn.fresh("petCare").with(PETS).set("executionPlatform", "Camunda Cloud").sentences(OURS)).singleElement().asString()
                .contains("made for Camunda 8");
        // Today's Modeler writes the number of its own editor; Tasklist shows what it knows, and the kinds of questions are looked at one by one.
        assertThat(Redrawn.fresh("petCare").with(PETS).set("schemaVersion", 19).sentences(OURS)).isEmpty();
        assertThat(Redrawn.fresh("petCare").sentences(OURS)).singleElement().asString().contains("This form is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{'type': 'filepicker', 'id': 'a', 'key': 'photo', 'label': 'A photo'} | would not open the form at all",
        "{'type': 'documentPreview', 'id': 'a', 'label': 'A letter'} | would not open the form at all",
        "{'type': 'expression', 'id': 'a', 'key': 'total', 'expression': '=1'} | an answer that nobody gave",
        "{'type': 'button', 'id': 'a', 'label': 'Send'} | its own button",
        "{'type': 'iframe', 'id': 'a', 'label': 'News', 'url': 'https://example.org'} | a page from somewhere else",
        "{'type': 'hologram', 'id': 'a', 'label': 'Wave'} | does not know it",
        "{'type': 'image', 'id': 'a', 'alt': 'A cat', 'source': 'https://example.org/cat.png'} | comes from another place",
        "{'type': 'image', 'id': 'a', 'source': 'data:image/png;base64,AA'} | for people who cannot see it",
        "{'type': 'group', 'id': 'a', 'label': 'Animals', 'path': 'animals', 'components': []} | “Animals” has a path",
        "{'type': 'dynamiclist', 'id': 'a', 'label': 'Animals', 'path': 'animals', 'components': [{'type': 'textfield', 'id': 'b', 'key': 'name', 'label': 'N', 'validate': {'maxLength': 9}}]} | every row after the fifth",
        "{'type': 'dynamiclist', 'id': 'a', 'label': 'Animals', 'path': 'animals', 'disableCollapse': true, 'components': []} | asks nothing in its rows",
        "{'type': 'textfield', 'id': 'radio_pets', 'key': 'cat', 'label': 'Cat', 'validate': {'maxLength': 9}} | have the same id",
        "{'type': 'textfield', 'id': 'a', 'key': 'pets', 'label': 'Cat', 'validate': {'maxLength': 9}} | have the key “pets”",
        "{'type': 'textfield', 'id': 'a', 'key': '', 'label': 'Cat', 'validate': {'maxLength': 9}} | “Cat” has no key",
        "{'type': 'textfield', 'id': 'a', 'key': 'the.cat', 'label': 'Cat', 'validate': {'maxLength': 9}} | only letters and digits",
        "{'type': 'textfield', 'id': 'a', 'key': 'cat', 'label': 'Cat'} | “Maximum length” of at most 200",
        "{'type': 'textfield', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'validate': {'maxLength': 201}} | “Maximum length” of at most 200",
        "{'type': 'textarea', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'validate': {'maxLength': '=9'}} | “Maximum length” of at most 20000",
        "{'type': 'textarea', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'validate': {'minLength': 10, 'maxLength': 9}} | more words than fit in",
        "{'type': 'number', 'id': 'a', 'key': 'cat', 'label': 'Cats', 'validate': {'max': '=9'}} | a limit that is not a number",
        "{'type': 'number', 'id': 'a', 'key': 'cat', 'label': 'Cats', 'serializeToString': true} | its number as words",
        "{'type': 'datetime', 'subtype': 'datetime', 'id': 'a', 'key': 'cat', 'dateLabel': 'When?'} | “When?” asks for a time",
        "{'type': 'textfield', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'conditional': {'hide': '=true'}, 'validate': {'required': true, 'maxLength': 9}} | is required, but it can be hidden",
        "{'type': 'group', 'id': 'g', 'label': 'G', 'conditional': {'hide': '=true'}, 'components': [{'type': 'checkbox', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'validate': {'required': true}}]} | is required, but it can be hidden",
        "{'type': 'textfield', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'readonly': true, 'validate': {'required': true, 'maxLength': 9}} | nobody can type into it",
        "{'type': 'select', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'values': []} | nothing to choose from",
        "{'type': 'select', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'values': [{'label': 'A', 'value': 'A'}, {'label': 'B', 'value': 'A'}]} | two choices with the same value",
        "{'type': 'radio', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'values': [{'label': 'A', 'value': ' '}]} | without a label or without a value",
        "{'type': 'radio', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'values': [{'label': 'A', 'value': 1}]} | the value as words",
        "{'type': 'radio', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'valuesKey': 'nothing'} | “nothing”, which the record does not know",
        "{'type': 'radio', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'valuesExpression': '=[1]'} | works out its choices",
        "{'type': 'textarea', 'id': 'a', 'key': 'wish1', 'label': 'Cat', 'validate': {'maxLength': 9}} | The record keeps something else there",
        "{'type': 'textfield', 'id': 'a', 'key': 'phone', 'label': 'Cat', 'validate': {'maxLength': 9}} | Please give your question a key of its own",
        "{'type': 'textfield', 'id': 'a', 'key': 'overview', 'label': 'Cat', 'validate': {'maxLength': 9}} | forms show what is in the record",
        "{'type': 'radio', 'id': 'a', 'key': 'spokeWith', 'label': 'Cat', 'values': [{'label': 'Cat', 'value': 'CAT'}]} | ask it in the same way"})
    void every_part_can_be_shown_answered_and_kept(String part, String saying) {
        Redrawn form = Redrawn.fresh("petCare").with(PETS).with(part);
        assertThat(FormGuard.of(form.file(), OURS)).singleElement().satisfies(objection -> {
            assertThat(objection.sentence()).contains(saying).endsWith(".");
            assertThat(objection.model()).isEqualTo("petCare");
            assertThat(objection.element()).as("the part to look at").isIn("a", "radio_pets");
        });
    }

    @Test
    void nobody_goes_on_without_a_reason_in_a_form_that_gives_no_such_way() {
        assertThat(Redrawn.form("agreeClosure").with("{'type': 'textarea', 'id': 'a', 'key': 'goOnBecause', 'label': 'Why?', 'validate': {'maxLength': 9}}")
                .sentences(OURS)).singleElement().asString().contains("The record keeps something else there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'neededBeforeGoingOn': 'true' | Please write “yes” or “no”",
        "'neededBeforeGoingOn': 'yes'}, 'readonly': true, 'x': {'y': 1 | nobody can type into it",
        "'neededBeforeGoingOn': 'yes'}, 'defaultValue': 'YES', 'x': {'y': 1 | an answer is chosen already",
        "'neededBeforeGoingOn': 'yes'}, 'conditional': {'hide': '=true' | it can be hidden"})
    void what_is_marked_as_needed_can_be_answered_by_everybody(String settings, String saying) {
        assertThat(Redrawn.fresh("petCare").with(PETS.replace("'values'", "'properties': {" + settings + "}, 'values'")).sentences(OURS))
                .singleElement().asString().contains(saying);
    }

    @Test
    void a_box_to_tick_a_row_and_a_form_that_starts_something_cannot_hold_anybody_up() {
        assertThat(Redrawn.fresh("petCare").with("{'type': 'checkbox', 'id': 'a', 'key': 'cat', 'label': 'Cat', 'properties': {'neededBeforeGoingOn': 'yes'}}")
                .sentences(OURS)).singleElement().asString().contains("without a tick it says no");
        assertThat(Redrawn.fresh("petCare").with("{'type': 'dynamiclist', 'id': 'a', 'label': 'Animals', 'path': 'animals', 'disableCollapse': true, 'components': ["
                + WORDS.replace("'validate'", "'properties': {'neededBeforeGoingOn': 'yes'}, 'validate'") + "]}").sentences(OURS))
                .singleElement().asString().contains("a list that may have no rows");
        assertThat(Redrawn.form("riskRisen").with(PETS.replace("'values'", "'properties': {'neededBeforeGoingOn': 'yes'}, 'values'")).sentences(OURS))
                .singleElement().asString().contains("no task that could come back");
    }

    @Test
    void an_objection_points_to_the_part_and_to_the_form() {
        Objection objection = FormGuard.of(Redrawn.form("makeSafe").with(WORDS.replace("'who'", "'overview'")).file(), OURS).get(0);
        assertThat(objection.model()).isEqualTo("makeSafe");
        assertThat(objection.element()).isEqualTo("textarea_who");
        assertThat(objection.way()).isEmpty();
    }
}
