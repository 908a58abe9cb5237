package safeguarding.report.figure;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** the six questions at the end, who asked them, and how many people could be asked (SG-60, SG-63). */
@Component
@Order(6)
class WhatPeopleToldUs implements Figure {

    static final List<Code> QUESTIONS = Code.list("GOT_OUTCOMES", "Did you get what you wanted to happen?", "CHANCE_TO_SAY",
            "Did we give you the chance to tell us what you wanted?", "LISTENED_TO", "Did you feel that we listened to you?", "ACTED_ON_WISHES",
            "Did your wishes and views shape what we did?", "FEEL_SAFE", "Do you feel as safe as you want to be?", "FEEL_HAPPIER",
            "Are you happier because of the help you had with this?");
    static final List<Code> ASKERS = Code.list("WORKER", "A worker who took part in the enquiry", "SOMEONE_INDEPENDENT",
            "Someone who had no part in the enquiry, as written down");
    static final List<Code> QUESTIONS_BY_ASKER = QUESTIONS.stream().flatMap(question -> Stream.concat(ASKERS.stream(), Stream.of(Code.NOT_RECORDED))
            .map(asker -> new Code(question.code() + "_" + asker.code(), question.label() + " (" + asker.label() + ")"))).toList();
    private static final List<Code> HELD = Code.list("HELD", "Held", "HELD_LATER", "Not then, but someone independent asked later",
            "NOT_HELD_EXPLAINED", "Could not be held, and the record says why", "NOT_HELD", "Could not be held, and nobody wrote why");
    private static final List<Cut> CUTS = Measure.ownRowsAnd(Measure.OF_AN_ENQUIRY);
    private static final String WHEN = "The day on which the answers were written down.";

    @Override
    public String number() {
        return "R-06";
    }

    @Override
    public String question() {
        return "What did people tell us at the end?";
    }

    @Override
    public String cannotShow() {
        return "People may be kinder to the worker they know, and those we could not ask may see it in another way. Who asked is what was written down.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r06-questions", "The six questions", "Each question in each feedback talk. Who was asked again later by someone "
                        + "independent counts in both talks.", WHEN, "r06_questions", Codes.REPLIES, QUESTIONS, CUTS, true).ofQuestions(),
                new Measure("r06-asker", "The six questions, by who asked", "Each question in each feedback talk.", WHEN, "r06_asker",
                        Codes.REPLIES, QUESTIONS_BY_ASKER, List.of(Cut.OWN), true).ofQuestions(),
                new Measure("r06-held", "How many were asked at all", "Each enquiry that was closed in the period.",
                        "The day on which the enquiry was closed.", "r06_held", HELD, List.of(), Measure.OF_AN_ENQUIRY, false));
    }
}
