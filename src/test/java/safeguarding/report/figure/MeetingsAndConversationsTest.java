package safeguarding.report.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;
import safeguarding.report.made.Told.Entry;

class MeetingsAndConversationsTest extends InARandomRecord {

    @Test
    void planning_agrees_with_a_slow_count() {
        slow.agrees(new MeetingsAndConversations(), "r10-planning", told -> InAVisit.newest(told, "planningDiscussion").flatMap(meeting -> {
            String came = switch (Objects.toString(meeting.answer("howViewsPresented"), "")) {
                case "IN_PERSON" -> "YES";
                case "BY_REPRESENTATIVE" -> "REPRESENTATIVE";
                case "BY_ADVOCATE" -> "ADVOCATE";
                case "IN_WRITING", "BY_WORKER" -> "NO";
                default -> null;
            };
            return Stream.of(fact(told, meeting, "CAME", came), views(told, meeting, came, "viewsPresented"),
                    fact(told, meeting, "CONVERSATION_AFTER", held(told, around(told, meeting, "tellPlan")))).filter(Objects::nonNull);
        }));
    }

    @ParameterizedTest
    @CsvSource({"r10-conference, holdConference, beforeConference, afterConference", "r10-review, holdReview, beforeReview, afterReview"})
    void meetings_agree_with_a_slow_count(String measure, String form, String before, String after) {
        slow.agrees(new MeetingsAndConversations(), measure, told -> InAVisit.newest(told, form).flatMap(meeting -> {
            String attended = meeting.answer("attended");
            String came = attended == null ? null : attended.equals("PERSON") ? "YES" : attended.equals("NOBODY") ? "NO" : attended;
            Optional<Entry> asked = around(told, meeting, before);
            return Stream.of(fact(told, meeting, "INVITED", asked.map(entry -> entry.answer("invited")).orElse(null)),
                    fact(told, meeting, "CAME", came), views(told, meeting, came, "viewsPutForward"),
                    fact(told, meeting, "CONVERSATION_BEFORE", held(told, asked)),
                    fact(told, meeting, "CONVERSATION_AFTER", held(told, around(told, meeting, after)))).filter(Objects::nonNull);
        }));
    }

    @Test
    void the_days_until_they_were_talked_with_agree_with_a_slow_count() {
        slow.agrees(new MeetingsAndConversations(), "r10-days", told -> Stream.of("planningDiscussion", "holdConference", "holdReview")
                .flatMap(form -> InAVisit.newest(told, form)).map(meeting -> fact(told, meeting, meeting.form(), days(meeting, around(told, meeting,
                        switch (meeting.form()) {
                            case "planningDiscussion" -> "tellPlan";
                            case "holdConference" -> "afterConference";
                            default -> "afterReview";
                        })))));
    }

    private static String days(Entry meeting, Optional<Entry> after) {
        if (after.isEmpty()) {
            return "NOT_YET";
        }
        if (meeting.answer("heldOn") == null || after.get().answer("heldOn") == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(meeting.answer("heldOn")), LocalDate.parse(after.get().answer("heldOn")));
        return days < 0 ? null : days == 0 ? "SAME_DAY" : days < 3 ? "ONE_TO_TWO" : days < 8 ? "THREE_TO_SEVEN" : "MORE_THAN_A_WEEK";
    }

    private static Optional<Entry> around(Told told, Entry meeting, String form) {
        return InAVisit.newest(told, form).filter(entry -> Objects.equals(entry.visit(), meeting.visit())).findFirst();
    }

    private static String held(Told told, Optional<Entry> conversation) {
        return conversation.map(entry -> entry.voice() != null ? "YES" : told.of("gate_exception", entry).isEmpty() ? null : "NO").orElse(null);
    }

    private static Counted views(Told told, Entry meeting, String came, String field) {
        return came == null || came.equals("YES") ? null
                : fact(told, meeting, "VIEWS_PUT_FORWARD", meeting.answer(field) == null ? null : "YES");
    }

    private static Counted fact(Told told, Entry meeting, String row, String answer) {
        Instant at = meeting.answer("heldOn") == null ? meeting.at()
                : LocalDate.parse(meeting.answer("heldOn")).atStartOfDay(WorkingDays.LONDON).toInstant();
        return new Counted(told, at, null, row, answer);
    }
}
