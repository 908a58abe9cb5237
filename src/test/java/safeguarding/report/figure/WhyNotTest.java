package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.closure.Reason;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;

class WhyNotTest extends InARandomRecord {

    @Test
    void the_reasons_agree_with_a_slow_count() {
        slow.agrees(new WhyNot(), "r03-reasons", told -> told.isClosed() ? told.of("outcome").stream()
                .filter(wish -> List.of("PARTLY", "NOT").contains(String.valueOf(WhatCameOfWishesTest.result(told, wish))))
                .map(wish -> new Counted(told, told.endedAt(), wish.text("voice"), WhatCameOfWishesTest.asLastSaid(told, wish).text("menu"),
                        WhatCameOfWishesTest.written(told, wish).orElseThrow().text("reason"))) : Stream.of());
    }

    @Test
    void every_reason_has_its_column() {
        assertThat(WhyNot.REASONS).extracting("code").containsExactlyInAnyOrder(Arrays.stream(Reason.values()).map(Enum::name).toArray());
    }
}
