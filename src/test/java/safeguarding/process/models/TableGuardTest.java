package safeguarding.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.model.Objection;

/** A table compares and answers; and the one about advocates always has exactly one answer (LA-15, SG-28). */
class TableGuardTest {

    private static final Drawn TABLE = Drawn.shipped("processes/advocacy-duty.dmn");
    private static final String ENTRY = "<outputEntry id=\"outputEntry_needsHelpAndHasNobody\">";

    @Test
    void the_table_that_we_ship_is_sound() {
        assertThat(objections(TABLE)).isEmpty();
    }

    @Test
    void words_may_change_and_a_row_may_be_split() {
        assertThat(objections(TABLE.with("Which advocate?", "Who stands by them?"))).isEmpty();
        assertThat(objections(TABLE.with(ENTRY, "<outputEntry id=\"outputEntry_needsHelpAndHasNobody\" expressionLanguage=\"FEEL\">"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "groovy", "javascript", "python", "http://www.java.com/javascript", "feel2", "JUEL"})
    void no_language_but_feel(String language) {
        assertThat(objections(TABLE.with(ENTRY, ENTRY.replace(">", " expressionLanguage=\"" + language + "\">"))))
                .singleElement().asString().contains("“" + language + "”").contains("FEEL");
        assertThat(objections(TABLE.with("<definitions ", "<definitions expressionLanguage=\"" + language + "\" "))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"CARE_ACT_ADVOCATE\"</text> | ${runtime.exec('x')}</text> | never run something",
        "<decision id=\"advocacyDuty\" | <decision camunda:asyncBefore=\"true\" id=\"advocacyDuty\" | has the setting “asyncBefore”",
        "<text>difficulty</text> | <text>hard</text> | “difficulty”, “appropriatePerson” and “capacity”",
        "name=\"duty\" | name=\"answer\" | called “duty”",
        "<text>\"CARE_ACT_ADVOCATE\"</text> | <text>\"SOMEBODY\"</text> | difficulty is yes, someone suitable is no",
        "<text>\"LACKS_CAPACITY\"</text> | <text>\"HAS_CAPACITY\"</text> | does not give exactly one answer"})
    void what_is_wrong_is_said(String before, String after, String sentence) {
        assertThat(objections(TABLE.with(before.strip(), after.strip()))).isNotEmpty().first().asString().contains(sentence.strip());
    }

    private static List<String> objections(Drawn table) {
        return TableGuard.of(Handed.of(table.file())).stream().map(Objection::text).toList();
    }
}
