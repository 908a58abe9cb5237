package safeguarding.report.figure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class WhatCameOfWishesTest extends InARandomRecord {

    private final WhatCameOfWishes figure = new WhatCameOfWishes();

    @Test
    void each_wish_agrees_with_a_slow_count() {
        slow.agrees(figure, "r02-outcomes", told -> told.isClosed() ? told.of("outcome").stream().map(wish -> new Counted(told, told.endedAt(),
                wish.text("voice"), asLastSaid(told, wish).text("menu"), result(told, wish))) : Stream.of());
    }

    @Test
    void each_enquiry_agrees_with_a_slow_count() {
        slow.agrees(figure, "r02-enquiries", told -> told.isClosed() ? Stream.of(new Counted(told, told.endedAt(),
                AskedWhatTheyWantTest.lastTimeAsked(told).map(row -> row.text("voice")).orElse(null), null, together(told))) : Stream.of());
    }

    @Test
    void what_was_left_out_or_forgotten_is_met_in_the_record() {
        Set<String> met = record.stream().filter(Told::isClosed).map(told -> String.valueOf(together(told))).collect(toSet());
        assertThat(met).containsExactlyInAnyOrder("FULLY", "PARTLY", "NOT", "ALL_TAKEN_BACK", "NONE_ON_RECORD", "null");
    }

    @Test
    void each_kind_of_help_agrees_with_a_slow_count() {
        slow.agrees(figure, "r02-help", told -> told.isClosed() ? told.of("outcome").stream().flatMap(wish -> helpFor(told, wish).stream()
                .map(help -> new Counted(told, told.endedAt(), wish.text("voice"), help, result(told, wish)))) : Stream.of());
    }

    static Row asLastSaid(Told told, Row wish) {
        Row last = null;
        for (Row version : told.of("outcome_version")) {
            if (version.number("outcome_id") == wish.number("id") && (last == null || version.number("version") > last.number("version"))) {
                last = version;
            }
        }
        return last;
    }

    /** The row about this wish in the last feedback conversation. */
    static Optional<Row> written(Told told, Row wish) {
        return told.newest("feedbackConversation").flatMap(feedback -> told.of("outcome_result", feedback).stream()
                .filter(row -> row.number("outcome_id") == wish.number("id")).findFirst());
    }

    static String result(Told told, Row wish) {
        return written(told, wish).map(row -> row.text("result"))
                .orElse(asLastSaid(told, wish).text("rank_of_three") == null ? "TAKEN_BACK" : null);
    }

    /** All met is fully, none is not, else partly; a gap leaves it open unless that cannot matter any more. */
    static String together(Told told) {
        List<String> results = new ArrayList<>();
        told.of("outcome").forEach(wish -> results.add(result(told, wish)));
        if (results.isEmpty()) {
            return "NONE_ON_RECORD";
        }
        results.removeIf("TAKEN_BACK"::equals);
        if (results.isEmpty()) {
            return "ALL_TAKEN_BACK";
        }
        if (results.contains("PARTLY") || results.contains("WHOLLY") && results.contains("NOT")) {
            return "PARTLY";
        }
        return results.contains(null) ? null : results.contains("WHOLLY") ? "FULLY" : "NOT";
    }

    private static Set<String> helpFor(Told told, Row wish) {
        Set<Long> actions = told.of("action_outcome").stream().filter(link -> link.number("outcome_id") == wish.number("id"))
                .map(link -> link.number("action_id")).collect(toSet());
        return told.of("action").stream().filter(action -> actions.contains(action.number("id")) && action.text("response") != null
                && List.of("OFFERED", "ACCEPTED").contains(String.valueOf(action.text("response_answer")))
                && InAVisit.isNewest(told, InAVisit.entry(told, action.number("entry_id")))).map(action -> action.text("response")).collect(toSet());
    }
}
