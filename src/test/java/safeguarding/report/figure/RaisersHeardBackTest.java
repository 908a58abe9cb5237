package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.report.count.Code;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class RaisersHeardBackTest extends InARandomRecord {

    @Test
    void who_was_told_agrees_with_a_slow_count() {
        slow.agrees(new RaisersHeardBack(), "r17-told", told -> Stream.of(new Counted(told, told.enquiry().moment("raised_at"), null,
                told.newest("raiseConcern", "raiserRole"), told.newest("tellRaiser", "told"))));
    }

    @Test
    void what_came_of_not_being_content_agrees_with_a_slow_count() {
        slow.agrees(new RaisersHeardBack(), "r17-escalations", told -> told.entries("raiserEscalates").map(said -> new Counted(told, said.at(), null,
                told.newest("raiseConcern", "raiserRole"), answer(told, said))));
    }

    @Test
    void every_kind_of_raiser_has_a_row() {
        assertThat(RaisersHeardBack.RAISERS).extracting(Code::code).hasSameElementsAs(FormFile.of("raiseConcern").questions().stream()
                .filter(question -> FormFile.key(question).equals("raiserRole")).findFirst().map(FormFile::codes).orElseThrow());
    }

    /** Reads on from there: the last answer before somebody says again, after an answer, that they are not content. */
    private static String answer(Told told, Told.Entry said) {
        List<Told.Entry> after = told.entries().stream().filter(entry -> entry.id() > said.id())
                .sorted(Comparator.comparingLong(Told.Entry::id)).toList();
        Told.Entry last = null;
        for (Told.Entry entry : after) {
            if (entry.form().equals("raiserEscalates") && last != null) {
                break;
            }
            last = entry.form().equals("answerRaiser") ? entry : last;
        }
        return last == null ? null : last.answer("escalationResult");
    }
}
