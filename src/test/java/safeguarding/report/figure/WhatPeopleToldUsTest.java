package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.closure.AskedBy;
import safeguarding.closure.Question;
import safeguarding.report.count.Code;
import safeguarding.report.made.Counted;
import safeguarding.report.made.InARandomRecord;
import safeguarding.report.made.Told;

class WhatPeopleToldUsTest extends InARandomRecord {

    private final WhatPeopleToldUs figure = new WhatPeopleToldUs();

    @Test
    void the_six_questions_agree_with_a_slow_count() {
        slow.agrees(figure, "r06-questions", told -> replies(told, (talk, question) -> question));
    }

    @Test
    void who_asked_agrees_with_a_slow_count() {
        slow.agrees(figure, "r06-asker", told -> replies(told, (talk, question) -> question + "_"
                + (talk.form().equals("independentFeedback") ? "SOMEONE_INDEPENDENT" : Objects.requireNonNullElse(talk.answer("askedBy"), "NOT_RECORDED"))));
    }

    @Test
    void how_many_were_asked_agrees_with_a_slow_count() {
        slow.agrees(figure, "r06-held", told -> told.isClosed() ? Stream.of(new Counted(told, told.endedAt(),
                AskedWhatTheyWantTest.lastTimeAsked(told).map(row -> row.text("voice")).orElse(null), null, held(told))) : Stream.of());
    }

    @Test
    void every_question_has_its_row() {
        assertThat(WhatPeopleToldUs.QUESTIONS).extracting("code").containsExactly(Arrays.stream(Question.values()).map(Enum::name).toArray());
        assertThat(WhatPeopleToldUs.ASKERS).extracting("code").containsExactly(Arrays.stream(AskedBy.values()).map(Enum::name).toArray());
    }

    /** Talks that were held, or of which nobody said that they were not. */
    static Stream<Told.Entry> held(Told told, String form) {
        return InAVisit.newest(told, form).filter(talk -> !"NOT_HELD".equals(talk.answer("how")));
    }

    private static Stream<Counted> replies(Told told, BiFunction<Told.Entry, String, String> row) {
        return Stream.of("feedbackConversation", "independentFeedback").flatMap(form -> held(told, form))
                .flatMap(talk -> WhatPeopleToldUs.QUESTIONS.stream().map(Code::code).map(question -> new Counted(told, talk.at(), talk.voice(),
                        row.apply(talk, question), told.of("feedback_answer", talk).stream().filter(said -> said.text("question").equals(question))
                                .findFirst().map(said -> said.text("answer")).orElse(null))));
    }

    private static String held(Told told) {
        Optional<Told.Entry> feedback = told.newest("feedbackConversation");
        String how = feedback.map(talk -> talk.answer("how")).orElse(null);
        if (how != null && !how.equals("NOT_HELD")) {
            return "HELD";
        }
        if (held(told, "independentFeedback").findAny().isPresent()) {
            return "HELD_LATER";
        }
        return how == null ? null : feedback.get().answer("notHeldBecause") == null ? "NOT_HELD" : "NOT_HELD_EXPLAINED";
    }
}
