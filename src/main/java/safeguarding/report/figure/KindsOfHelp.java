package safeguarding.report.figure;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import safeguarding.report.count.Code;
import safeguarding.report.count.Codes;
import safeguarding.report.count.Figure;
import safeguarding.report.count.Measure;

/** which of the twelve kinds of help were offered, taken up, turned down, or wanted and not to be had (RO-13). */
@Component
@Order(14)
class KindsOfHelp implements Figure {

    static final List<Code> ANSWERS = Code.list("OFFERED", "Offered", "ACCEPTED", "Accepted", "DECLINED", "Declined", "NOT_AVAILABLE",
            "Wanted, but not available here");

    @Override
    public String number() {
        return "R-14";
    }

    @Override
    public String question() {
        return "Which kinds of help were offered, and which could not be had?";
    }

    @Override
    public String cannotShow() {
        return "It cannot show whether the help was any good, nor what nobody thought of offering.";
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure("r14-responses", "Kinds of help in plans", "Each action of a plan that is one of the twelve kinds of help. A "
                + "plan that was written again in the same stage counts once.", "The day on which the plan was written down.", "r14_responses",
                ANSWERS, Codes.RESPONSES, Measure.ownRowsAnd(Compared.WITHOUT_VOICE), false));
    }
}
