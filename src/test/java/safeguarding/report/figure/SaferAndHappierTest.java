package safeguarding.report.figure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.outcomes.Grid.View;
import safeguarding.outcomes.GridPoint;
import safeguarding.outcomes.GridReply;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class SaferAndHappierTest extends InARandomRecord {

    private final SaferAndHappier figure = new SaferAndHappier();

    @Test
    void how_it_went_as_they_see_it_agrees_with_a_slow_count() {
        slow.agrees(figure, "r07-person", told -> shift(told, View.PERSON_VIEW));
    }

    @Test
    void how_it_went_as_the_worker_sees_it_agrees_with_a_slow_count() {
        slow.agrees(figure, "r07-worker", told -> shift(told, View.WORKER_VIEW));
    }

    @Test
    void where_they_stood_as_they_see_it_agrees_with_a_slow_count() {
        slow.agrees(figure, "r07-quadrant-person", told -> places(told, View.PERSON_VIEW));
    }

    @Test
    void where_they_stood_as_the_worker_sees_it_agrees_with_a_slow_count() {
        slow.agrees(figure, "r07-quadrant-worker", told -> places(told, View.WORKER_VIEW));
    }

    @Test
    void every_way_it_can_go_is_met_in_the_record() {
        Set<String> met = record.stream().flatMap(told -> Stream.of(View.values()).flatMap(view -> shift(told, view)))
                .map(one -> String.valueOf(one.answer())).collect(toSet());
        assertThat(met).containsExactlyInAnyOrder("BOTH_BETTER", "SAFER_ONLY", "HAPPIER_ONLY", "SAME", "ONE_BETTER_ONE_WORSE", "WORSE", "NOT_PAIRED",
                "null");
    }

    private static Stream<Counted> shift(Told told, View view) {
        Row start = last(told, view, "FIRST_CONVERSATION");
        Row end = last(told, view, "FEEDBACK_AND_CLOSURE");
        String voice = end != null ? end.text("voice") : start != null ? start.text("voice") : null;
        return told.isClosed() ? Stream.of(new Counted(told, told.endedAt(), voice, null, start == null || end == null ? null : shift(start, end)))
                : Stream.of();
    }

    private static String shift(Row start, Row end) {
        if (!isAPlace(start) || !isAPlace(end) || start.text("voice") != null && !start.text("voice").equals(end.text("voice"))) {
            return "NOT_PAIRED";
        }
        int happier = Integer.signum(value(end, "wellbeing") - value(start, "wellbeing"));
        int safer = Integer.signum(value(end, "safety") - value(start, "safety"));
        return switch (happier + " " + safer) {
            case "1 1" -> "BOTH_BETTER";
            case "0 1" -> "SAFER_ONLY";
            case "1 0" -> "HAPPIER_ONLY";
            case "0 0" -> "SAME";
            case "1 -1", "-1 1" -> "ONE_BETTER_ONE_WORSE";
            default -> "WORSE";
        };
    }

    private static Stream<Counted> places(Told told, View view) {
        return told.isClosed() ? Stream.of(place(told, "START", last(told, view, "FIRST_CONVERSATION")),
                place(told, "END", last(told, view, "FEEDBACK_AND_CLOSURE"))) : Stream.of();
    }

    private static Counted place(Told told, String end, Row place) {
        return new Counted(told, told.endedAt(), place == null ? null : place.text("voice"), end, place == null ? null : quadrant(place));
    }

    private static String quadrant(Row place) {
        for (String noPlace : new String[] {"DECLINED", "NOT_ASKED"}) {
            if (place.text("wellbeing").equals(noPlace) || place.text("safety").equals(noPlace)) {
                return noPlace;
            }
        }
        int well = Integer.signum(value(place, "wellbeing"));
        int safe = Integer.signum(value(place, "safety"));
        return well == 0 || safe == 0 ? "IN_BETWEEN" : well > 0 ? safe > 0 ? "SAFE_AND_WELL" : "WELL_NOT_SAFE"
                : safe > 0 ? "SAFE_NOT_WELL" : "NEITHER";
    }

    /** The last place that was written down in this stage, in any visit and any form. */
    private static Row last(Told told, View view, String stage) {
        Row last = null;
        for (Row place : told.of("wellbeing_safety")) {
            if (place.text("whose_view").equals(view.name()) && InAVisit.entry(told, place.number("entry_id")).stage().equals(stage)
                    && (last == null || place.number("entry_id") > last.number("entry_id"))) {
                last = place;
            }
        }
        return last;
    }

    private static boolean isAPlace(Row place) {
        return Stream.of("wellbeing", "safety").allMatch(axis -> GridReply.valueOf(place.text(axis)).point().isPresent());
    }

    private static int value(Row place, String axis) {
        return GridPoint.valueOf(place.text(axis)).value();
    }
}
