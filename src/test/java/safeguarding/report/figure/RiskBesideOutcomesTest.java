package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.house.FormFile;
import safeguarding.report.count.Code;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class RiskBesideOutcomesTest extends InARandomRecord {

    @Test
    void the_two_together_agree_with_a_slow_count() {
        slow.agrees(new RiskBesideOutcomes(), "r16-risk", told -> Stream.of(told).filter(Told::isClosed).map(closed -> new Counted(closed,
                closed.endedAt(), AskedWhatTheyWantTest.lastTimeAsked(closed).map(asked -> asked.text("voice")).orElse(null),
                closed.newest("prepareClosure", "riskOutcome"), WhatCameOfWishesTest.together(closed))));
    }

    @Test
    void every_answer_about_the_risk_has_a_row() {
        assertThat(RiskBesideOutcomes.RISK).extracting(Code::code).hasSameElementsAs(FormFile.of("prepareClosure").questions().stream()
                .filter(question -> FormFile.key(question).equals("riskOutcome")).findFirst().map(FormFile::codes).orElseThrow());
    }
}
