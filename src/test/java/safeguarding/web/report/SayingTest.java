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
import safeguarding.report.made.EveryFigure;

/** A number in words says what the table shows, and not more. */
class SayingTest {

    private static final Measure MEASURE = new Measure("told", "Told", "", "", "", Codes.YES_NO, List.of(), List.of(Cut.ALL), false);
    private static final Saying SAYING = new Saying("told", null, List.of("YES"), "decisions", "were told to the person");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0|0|There were no decisions.", "2|1|0|There were fewer than five decisions: too few to say more.",
        "52|48|0|About half of the decisions were told to the person (50 of 100).",
        "3|20|0|Fewer than five of the 25 decisions were told to the person.", "0|20|0|None of the decisions were told to the person (0 of 20).",
        "21|0|0|All of the decisions were told to the person (20 of 20).", "104|4|0|Nearly all of the decisions were told to the person (105 of 110).",
        "69|2|0|Nearly all of the decisions were told to the person (70 of 70).",
        "61|20|21|About six in ten of the decisions were told to the person (60 of 100). For 20, nothing is on record.",
        "10|990|3|Hardly any of the decisions were told to the person (10 of 1005)."})
    void a_number_is_said_in_words(long yes, long no, long unknown, String sentence) {
        assertThat(SAYING.about(table(yes, no, unknown))).isEqualTo(sentence);
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

    private static Table table(long yes, long no, long unknown) {
        return new Table(MEASURE, Cut.ALL, Scope.of(Period.returnYear(2025)), MEASURE.columns(), List.of(),
                new Table.Row(new Code("ALL", "All"), List.of(yes, no, unknown)));
    }
}
