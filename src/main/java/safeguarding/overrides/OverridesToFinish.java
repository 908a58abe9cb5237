package safeguarding.overrides;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Gap;
import safeguarding.journal.Unfinished;

/** No enquiry closes over a wish that was overridden and not looked at again (LA-17, LA-42, X-08). */
@Component
@Transactional(readOnly = true)
class OverridesToFinish implements Unfinished {

    private static final String SOURCE = "LA-17, LA-42, X-08";

    private final Overrides overrides;
    private final AskedFor askedFor;

    OverridesToFinish(Overrides overrides, AskedFor askedFor) {
        this.overrides = overrides;
        this.askedFor = askedFor;
    }

    @Override
    public List<Gap> in(String reference) {
        List<Gap> gaps = new ArrayList<>();
        if (!askedFor.notWrittenDown(reference).isEmpty()) {
            gaps.add(gap("Acting without their agreement was asked for, but it is not written down why: "
                    + "finish the task “Write down why we act without agreement”."));
        } else if (askedFor.dutyWaits(reference)) {
            gaps.add(gap("A duty comes before what they want, but it is not written down why we act without their agreement: "
                    + "finish the task “Write down why we act without agreement”, or use “Act without their agreement”."));
        } else if (askedFor.refusedConsentWaits(reference)) {
            gaps.add(gap("They did not agree and we went on all the same, but nobody has countersigned that: "
                    + "start “Act without their agreement”."));
        }
        overrides.waiting(reference).forEach(decision -> gaps.add(gap("A manager has not looked yet at decision " + decision.id()
                + " to act without their agreement: finish the task “Look at what was decided against their wish”.")));
        overrides.inForce(reference).stream().filter(decision -> decision.handedTo() == null).forEach(decision ->
                gaps.add(gap("Decision " + decision.id() + " to act without their agreement still holds: finish the task “Look again at whether "
                        + "it is still needed”, and end it there, or name who takes it on and knows it.")));
        return gaps;
    }

    private static Gap gap(String sentence) {
        return new Gap("", sentence, SOURCE);
    }
}
