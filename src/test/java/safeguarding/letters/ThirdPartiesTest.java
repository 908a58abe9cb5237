package safeguarding.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.house.FormFile;
import safeguarding.people.Voice;

/** Nothing about somebody else is given out because nobody thought of a question (UK GDPR article 15). */
class ThirdPartiesTest {

    private final ThirdParties others = new ThirdParties();

    ThirdPartiesTest() throws IOException {
    }

    static Stream<FormFile> forms() {
        return FormFile.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void every_question_of_every_form_is_in_one_of_the_lists(FormFile form) {
        assertThat(form.components().stream().filter(component -> component.has("key")).map(FormFile::key)
                .filter(field -> !others.knows(form.name().replace(".form", ""), field))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"raiseConcern, raiserName, OTHERS", "tellRaiser, told, OTHERS", "recordOverride, told, OURS", "bestInterests, whatTheySaid, OTHERS",
        "someoneElseAtRisk, otherName, OTHERS", "raiseConcern, sourceOfRisk, OTHERS", "recordFindings, source, OTHERS", "advocateBegan, advocateName, OTHERS",
        "firstConversation, wish1, OURS", "raiseConcern, whatWasSaid, LOOK", "consentChanged, whatWasSaid, OURS"})
    void what_is_somebody_elses_is_told_from_what_is_the_persons(String form, String field, Whose whose) {
        assertThat(others.of(form, line(field, true), Voice.PERSON)).isEqualTo(whose);
    }

    @Test
    void words_that_somebody_else_said_for_the_person_are_to_be_looked_at() {
        assertThat(others.of("firstConversation", line("wish1", true), Voice.REPRESENTATIVE)).isEqualTo(Whose.LOOK);
        assertThat(others.of("firstConversation", line("wishesAsked", false), Voice.ADVOCATE)).isEqualTo(Whose.OURS);
        assertThat(others.of("raiseConcern", line("raiserName", true), Voice.ADVOCATE)).isEqualTo(Whose.OTHERS);
    }

    @Test
    void a_question_that_process_owners_added_is_to_be_looked_at() {
        assertThat(others.of("firstConversation", line("petsAtHome", false), Voice.PERSON)).isEqualTo(Whose.LOOK);
    }

    private static Line line(String field, boolean freeText) {
        return new Line(field, "Question?", "Words", freeText);
    }
}
