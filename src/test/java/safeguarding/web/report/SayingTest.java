package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Measure;
import safeguarding.report.count.Period;
import safeguarding.report.count.Scope;
import safeguarding.report.count.Table;
import safeguarding.report.disclosure.Disclosure;
import safeguarding.report.disclosure.ShownTable;
import safeguarding.report.made.EveryFigure;

/** A number in words says what the table shows, and not more. */
class SayingTest {

    private static final Measure MEASURE = new Measure("told", "Told", "", "", "", Codes.YES_NO, List.of(), List.of(Cut.ALL), false);
    private static final Saying SAYING = new Saying("told", null, List.of("YES"), "after", "decisions", "the person was told");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0|0|There were no decisions.", "2|1|0|There were too few decisions to say more.",
        "4|3|0|There were about 5 decisions: too few to say more.",
        "5|2|2|There were about 10 decisions: too few to say after how many the person was told.",
        "12|1|0|After more than half of the decisions, the person was told (10 of 15).",
        "52|48|0|After about half of the decisions, the person was told (50 of 100).",
        "3|20|0|After a quarter or fewer of the decisions, the person was told (– of 25).",
        "0|20|0|After few or none of the decisions, the person was told (0 of 20).",
        "21|0|0|After all or nearly all of the decisions, the person was told (20 of 20).",
        "104|4|0|After nearly all of the decisions, the person was told (105 of 110).",
        "61|19|21|After more than half of the decisions, the person was told (60 of 100). For 20, nothing is on record.",
        "10|990|3|After few of the decisions, the person was told (10 of 1005)."})
    void a_number_is_said_in_words(long yes, long no, long unknown, String sentence) {
        assertThat(SAYING.about(table(yes, no, unknown))).isEqualTo(sentence);
    }

    /** What is hidden, such as 3 and 4, would be 5 when added up. */
    @Test
    void answers_that_are_taken_together_are_not_added_up() {
        Saying both = new Saying("told", null, List.of("YES", "NO"), "in", "decisions", "there was an answer");
        assertThat(both.about(table(20, 20, 2))).isEqualTo("In nearly all of the decisions, there was an answer (out of 40).");
    }

    @Test
    void each_says_what_is_counted_and_talks_are_not_people() {
        assertThat(sayings()).extracting(Saying::things).noneMatch(things -> things.startsWith("people"));
        assertThat(Sayings.of("r06-questions")).extracting(Saying::things).containsOnly("talks with the person at the end");
    }

    static List<Saying> sayings() {
        return EveryFigure.inOrder().stream().flatMap(figure -> figure.measures().stream()).flatMap(measure -> Sayings.of(measure.id()).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("sayings")
    void each_is_about_rows_and_answers_that_there_are(Saying saying) {
        Measure measure = EveryFigure.inOrder().stream().flatMap(figure -> figure.measures().stream())
                .filter(one -> one.id().equals(saying.measure())).findFirst().orElseThrow();
        assertThat(measure.answers()).extracting(Code::code).containsAll(saying.answers());
        assertThat(saying.row() == null || measure.cuts().get(0) == Cut.OWN && measure.ownRows().stream().anyMatch(row -> row.code().equals(saying.row()))).isTrue();
    }

    @Test
    void there_is_one_for_each_figure_of_a_report() {
        assertThat(sayings()).extracting(Saying::measure).contains("r01-asked", "r02-enquiries", "r04-revisited", "r06-questions", "r07-person",
                "r11-support", "r12-told", "r13-closures", "r16-risk");
    }

    private static ShownTable table(long yes, long no, long unknown) {
        return new ShownTable(new Table(MEASURE, Cut.ALL, Scope.of(Period.returnYear(2025)), MEASURE.columns(), List.of(),
                new Table.Row(new Code("ALL", "All"), List.of(yes, no, unknown))), Disclosure.SAFE);
    }
}
