package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class AskedAgainTest extends InARandomRecord {

    private final AskedAgain figure = new AskedAgain();

    /** A time at which what they want was talked about, or was not. */
    private record Talk(String voice, boolean talked) {
    }

    @Test
    void each_stage_agrees_with_a_slow_count() {
        slow.agrees(figure, "r04-revisited", told -> told.of("stage_visit").stream()
                .filter(visit -> visit.moment("ended_at") != null && !List.of("CONCERN", "FIRST_CONVERSATION").contains(visit.text("stage")))
                .map(visit -> counted(told, visit)));
    }

    @Test
    void all_stages_after_the_first_conversation_have_a_row() {
        assertThat(figure.measures().get(0).ownRows()).extracting("code").containsExactly("STRATEGY_PLANNING", "MAKING_ENQUIRIES",
                "CASE_CONFERENCE", "REVIEW", "FEEDBACK_AND_CLOSURE");
    }

    private static Counted counted(Told told, Row visit) {
        Talk decides = null;
        for (Told.Entry entry : told.entries()) {
            Talk talk = Objects.equals(entry.visit(), visit.number("id")) && InAVisit.isNewest(told, entry) ? talk(told, entry) : null;
            if (talk != null && (talk.talked() || decides == null || !decides.talked())) {
                decides = talk;
            }
        }
        return new Counted(told, visit.moment("ended_at"), decides == null ? null : decides.voice(), visit.text("stage"),
                decides == null ? null : decides.talked() ? "REVISITED" : "NOT_DISCUSSED");
    }

    private static Talk talk(Told told, Told.Entry entry) {
        return Stream.concat(
                told.of("wishes_revisited", entry).stream().map(row -> new Talk(row.text("voice"), !row.text("revisited").equals("NOT_DISCUSSED"))),
                told.of("wishes_asked", entry).stream().map(row -> new Talk(row.text("voice"), !row.text("asked").equals("NOT_ASKED"))))
                .findFirst().orElse(null);
    }
}
