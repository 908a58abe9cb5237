package safeguarding.report.figure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.letters.Promise;
import safeguarding.report.count.Code;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Row;
import safeguarding.report.made.Told;

class PromisesKeptTest extends InARandomRecord {

    private static final Map<Promise, String> ASKED_AS = Map.of(Promise.LISTEN, "listenedTo", Promise.UNDERSTAND, "chanceToSay",
            Promise.TAKE_SERIOUSLY, "actedOnWishes", Promise.RESPECT, "treatedWithRespect", Promise.SAFETY, "feelSafe", Promise.DECISIONS,
            "helpedToDecide", Promise.INVOLVE, "keptInformed", Promise.NEXT, "knewWhatNext");
    private static final Map<String, String> TOLD_IN = Map.of("planningDiscussion", "tellPlan", "holdConference", "afterConference", "holdReview",
            "afterReview");
    private static final Set<String> SAYS_WHAT_IS_NEXT = Set.of("firstConversation", "conversation", "tellPlan", "afterConference", "beforeReview",
            "afterReview");

    private final PromisesKept figure = new PromisesKept();

    @Test
    void what_they_say_agrees_with_a_slow_count() {
        slow.agrees(figure, "r08-person", told -> Stream.of("feedbackConversation", "independentFeedback")
                .flatMap(form -> WhatPeopleToldUsTest.held(told, form)).flatMap(talk -> ASKED_AS.entrySet().stream().map(promise ->
                        new Counted(told, talk.at(), talk.voice(), promise.getKey().name(), talk.answer(promise.getValue())))));
    }

    @Test
    void what_the_record_shows_agrees_with_a_slow_count() {
        slow.agrees(figure, "r08-record", told -> told.isClosed() ? Arrays.stream(Promise.values()).map(promise -> new Counted(told, told.endedAt(),
                AskedWhatTheyWantTest.lastTimeAsked(told).map(row -> row.text("voice")).orElse(null), promise.name(), shown(told, promise)))
                : Stream.of());
    }

    @Test
    void each_promise_is_met_kept_and_not_kept_in_the_record() {
        List<Told> closed = record.stream().filter(Told::isClosed).toList();
        for (Promise promise : Promise.values()) {
            assertThat(closed.stream().map(told -> shown(told, promise)).collect(toSet())).as(promise.name()).contains("EVIDENCE", "NO_EVIDENCE");
        }
    }

    @Test
    void the_report_promises_what_the_booklet_promises() {
        assertThat(PromisesKept.PROMISES.stream().collect(toMap(Code::code, Code::label)))
                .isEqualTo(Arrays.stream(Promise.values()).collect(toMap(Enum::name, Promise::words)));
        assertThat(PromisesKept.RULES).extracting("code").containsExactly(Arrays.stream(Promise.values()).map(Enum::name).toArray());
    }

    private static String shown(Told told, Promise promise) {
        return switch (promise) {
            case LISTEN -> shown("YES".equals(told.newest("firstConversation", "faceToFace"))
                    && "YES".equals(told.newest("firstConversation", "seenAlone")));
            case UNDERSTAND -> shown(AskedWhatTheyWantTest.lastTimeAsked(told).filter(row -> !row.text("asked").equals("NOT_ASKED")).isPresent());
            case TAKE_SERIOUSLY -> all(wanted(told).map(wish -> isAnswered(told, wish)).toList());
            case RESPECT -> shown("YES".equals(told.newest("firstConversation", "explained")));
            case SAFETY -> shown(told.newest("makeSafe", "safeNow") != null);
            case DECISIONS -> shown(told.newest("firstConversation", "capacityDoubt") != null
                    && (told.newest("prepareFirstConversation", "advocate") != null
                    || "YES".equals(told.newest("prepareFirstConversation", "appropriatePerson"))));
            case INVOLVE -> all(TOLD_IN.keySet().stream().flatMap(form -> InAVisit.newest(told, form)).map(held -> isTold(told, held)).toList());
            case NEXT -> shown(told.entries().stream().filter(talk -> SAYS_WHAT_IS_NEXT.contains(talk.form())).reduce((one, later) -> later)
                    .filter(last -> last.answer("nextSteps") != null || last.answer("whatHappensNext") != null).isPresent());
        };
    }

    private static String shown(boolean shown) {
        return shown ? "EVIDENCE" : "NO_EVIDENCE";
    }

    private static String all(List<Boolean> each) {
        return each.isEmpty() ? "NOT_APPLICABLE" : shown(each.stream().allMatch(one -> one));
    }

    private static boolean isTold(Told told, Told.Entry meeting) {
        return InAVisit.newest(told, TOLD_IN.get(meeting.form())).anyMatch(talk -> talk.id() > meeting.id()
                && Objects.equals(talk.visit(), meeting.visit()) && talk.answer("toldOutcome") != null);
    }

    private static Stream<Row> wanted(Told told) {
        return told.of("outcome").stream().filter(wish -> WhatCameOfWishesTest.asLastSaid(told, wish).text("rank_of_three") != null);
    }

    private static boolean isAnswered(Told told, Row wish) {
        Set<Long> planned = told.of("action").stream().filter(action -> holds(told, action)).map(action -> action.number("id")).collect(toSet());
        return told.of("action_outcome").stream().anyMatch(served -> isFor(served, wish) && planned.contains(served.number("action_id")))
                || told.of("outcome_without_action").stream().anyMatch(explained -> isFor(explained, wish) && holds(told, explained));
    }

    private static boolean isFor(Row row, Row wish) {
        return row.number("outcome_id") == wish.number("id");
    }

    private static boolean holds(Told told, Row planned) {
        return InAVisit.isNewest(told, InAVisit.entry(told, planned.number("entry_id")));
    }
}
