package safeguarding.overrides;

import java.time.LocalDate;
import java.util.List;
import safeguarding.house.Filled;
import safeguarding.people.YesNo;

/** A register in memory, with these decisions in it. */
class Register extends Overrides {

    private final List<OverrideDecision> decisions;

    Register(OverrideDecision... decisions) {
        super(null, Filled.TODAY);
        this.decisions = List.of(decisions);
    }

    @Override
    public List<OverrideDecision> all(String reference) {
        return decisions;
    }

    static OverrideDecision decision(long id, OverrideDecision.State state) {
        return decision(id, state, "2026-04-10", null);
    }

    static OverrideDecision decision(long id, OverrideDecision.State state, String reviewOn, String handedTo) {
        return new OverrideDecision(id, id * 10, Filled.REFERENCE, Ground.OTHERS_AT_RISK, Principle.EMPOWERMENT, "Maya Manager", YesNo.YES,
                "priya", LocalDate.parse(reviewOn), handedTo, state);
    }
}
