package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class MspLevelTest extends InARandomRecord {

    private static final Set<String> AT_THE_START = Set.of("CONCERN", "FIRST_CONVERSATION");

    @Test
    void the_level_of_each_enquiry_agrees_with_a_slow_count() {
        slow.agrees(new MspLevel(), "r20-level", told -> told.isClosed() ? Stream.of(fact(told, null, level(told))) : Stream.empty());
    }

    @Test
    void what_the_levels_ask_for_agrees_with_a_slow_count() {
        slow.agrees(new MspLevel(), "r20-parts", told -> told.isClosed() ? parts(told).entrySet().stream()
                .map(part -> fact(told, part.getKey(), part.getValue() ? "YES" : "NO")) : Stream.empty());
    }

    @Test
    void every_level_is_met_in_the_record() {
        assertThat(record.stream().filter(Told::isClosed).map(MspLevelTest::level).collect(Collectors.toSet()))
                .contains("BELOW", "BRONZE", "SILVER", "GOLD");
    }

    static String level(Told told) {
        Map<String, Boolean> parts = parts(told);
        if (!parts.get("ASKED") || !parts.getOrDefault("SUPPORTED", true) || !parts.get("RESOLVED")) {
            return "BELOW";
        }
        return !parts.get("HELPED") ? "BRONZE" : parts.get("EVALUATED") ? "GOLD" : "SILVER";
    }

    static Map<String, Boolean> parts(Told told) {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("ASKED", told.of("wishes_asked").stream().anyMatch(row -> !row.text("asked").equals("NOT_ASKED")
                && AT_THE_START.contains(InAVisit.entry(told, row.number("entry_id")).stage())));
        if (HelpToBeHeardTest.lacksCapacity(told)) {
            parts.put("SUPPORTED", List.of("ADVOCATE", "FAMILY_OR_FRIEND").contains(String.valueOf(HelpToBeHeardTest.support(told))));
        }
        boolean excused = told.newest("feedbackConversation").filter(talk -> "NOT_HELD".equals(talk.answer("how"))
                && talk.answer("notHeldBecause") != null).isPresent();
        parts.put("RESOLVED", excused || told.of("outcome").stream().allMatch(wish -> WhatCameOfWishesTest.result(told, wish) != null));
        parts.put("HELPED", Stream.of("planningDiscussion", "holdConference", "holdReview").flatMap(form -> InAVisit.newest(told, form))
                .flatMap(plan -> told.of("action", plan).stream()).anyMatch(action -> action.text("response") != null && action.text("response_answer") != null));
        parts.put("EVALUATED", Stream.of("feedbackConversation", "independentFeedback").flatMap(form -> WhatPeopleToldUsTest.held(told, form))
                .anyMatch(talk -> isByWhoeverDidNoneOfTheWork(told, talk)
                        && (talk.form().equals("independentFeedback") || "SOMEONE_INDEPENDENT".equals(talk.answer("askedBy")))));
        return parts;
    }

    private static boolean isByWhoeverDidNoneOfTheWork(Told told, Told.Entry talk) {
        return told.entries().stream().filter(work -> work.by().equals(talk.by())).map(Told.Entry::form)
                .allMatch(form -> form.equals("feedbackConversation") || form.equals("independentFeedback"));
    }

    private static Counted fact(Told told, String row, String answer) {
        String voice = AskedWhatTheyWantTest.lastTimeAsked(told).map(asked -> asked.text("voice")).orElse(null);
        return new Counted(told, told.endedAt(), voice, row, answer);
    }
}
