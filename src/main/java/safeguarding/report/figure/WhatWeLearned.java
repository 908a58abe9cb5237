package safeguarding.report.figure;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Cut;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** what people told us we could have done better, and whether anything came of it (SG-62, LA-45). */
@Component
@Order(18)
class WhatWeLearned implements Figure {

    static final List<Code> THEMES = Code.list("LISTENING", "Being listened to", "TIME", "Time and waiting", "INFORMATION",
            "Being told what happens", "INVOLVEMENT", "Having a say", "ADVOCACY", "Somebody to help them be heard", "WORKING_TOGETHER",
            "Working together", "SAFETY", "Being safe", "RESPECT", "Respect", "RECORDING", "What we write down", "OTHER", "Something else");
    /** The page of learning says it in the same words. */
    static final Code NOT_SORTED = new Code("NOT_SORTED", "Nobody has sorted it yet");
    private static final List<Code> ROWS = Stream.concat(THEMES.stream(), Stream.of(NOT_SORTED)).toList();
    private static final List<Code> STATES = Code.list("OPEN", "Still open", "CLOSED", "Closed, with what changed");
    private static final List<Code> TOOK = Code.list("UP_TO_30_DAYS", "Within 30 days", "UP_TO_90_DAYS", "Within 90 days", "LONGER", "Later");
    private static final List<Cut> CUTS = Measure.ownRowsAnd(Compared.WITHOUT_VOICE);

    @Override
    public String number() {
        return "R-18";
    }

    @Override
    public String question() {
        return "What did people say we could do better, and what came of it?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether the next person noticed the change. Only what was said and written down is counted.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r18-opened", "Said in the period", "Each time somebody said what could have been better. An item has no theme "
                        + "until somebody sorts it.", "The day on which it was written down. Whether it is closed is as of today.", "r18_opened",
                        STATES, ROWS, CUTS, false),
                new Measure("r18-closed", "Closed in the period", "Each item that was closed with what changed.", "The day on which it was closed.",
                        "r18_closed", TOOK, ROWS, CUTS, false));
    }
}
