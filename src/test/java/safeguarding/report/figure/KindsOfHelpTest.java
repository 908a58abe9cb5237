package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.plan.ResponseAnswer;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;

class KindsOfHelpTest extends InARandomRecord {

    @Test
    void kinds_of_help_agree_with_a_slow_count() {
        slow.agrees(new KindsOfHelp(), "r14-responses", told -> Stream.of("planningDiscussion", "holdConference", "holdReview")
                .flatMap(form -> InAVisit.newest(told, form)).flatMap(plan -> told.of("action", plan).stream()
                        .filter(action -> action.text("response") != null)
                        .map(action -> new Counted(told, plan.at(), null, action.text("response"), action.text("response_answer")))));
    }

    @Test
    void every_answer_has_a_column() {
        assertThat(KindsOfHelp.ANSWERS).extracting("code").containsExactlyElementsOf(Stream.of(ResponseAnswer.values()).map(Enum::name).toList());
    }
}
