package safeguarding.process.open;

import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.closure.AskAgain;
import safeguarding.gate.UkDay;
import safeguarding.report.today.Asking;
import safeguarding.report.today.Line;
import safeguarding.report.today.Matter;
import safeguarding.report.today.Part;

/** Puts those who agreed to be asked again after the closing among what needs a manager today (SG-60, RO-04). */
@Component
class PeopleToAskAgain implements Asking {

    private final AskAgain askAgain;

    PeopleToAskAgain(AskAgain askAgain) {
        this.askAgain = askAgain;
    }

    @Override
    public Matter about() {
        return Matter.ASK_AGAIN;
    }

    @Override
    public Part ask(String reader, int first) {
        List<AskAgain.Due> due = askAgain.due(reader);
        return new Part(about(), due.size(), due.stream().limit(first).map(one -> new Line(one.reference(), one.whose(),
                "Find somebody independent to ask them", "until " + UkDay.of(one.lastDay()), "")).toList());
    }
}
