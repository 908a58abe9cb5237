package safeguarding.conversation;

import java.util.function.Function;
import safeguarding.gate.Rule;

/** The sentences about capacity. The question can be answered in many ways, but not passed over (SG-25). */
final class CapacityRules {

    private CapacityRules() {
    }

    static <S> Rule<S> considered(Function<S, Capacity> capacity) {
        return new Rule<>("capacityDoubt", "Say whether there is a reason to doubt that they can make this decision themselves.",
                "SG-25, LA-12, CP-06, Mental Capacity Act 2005 s1", section -> capacity.apply(section).capacityDoubt() != null);
    }

    static <S> Rule<S> decision(Function<S, Capacity> capacity) {
        return new Rule<>("capacityDecision", "There is a doubt about capacity: say which decision it is about.",
                "SG-25, Mental Capacity Act 2005 s2",
                section -> !capacity.apply(section).isInDoubt() || capacity.apply(section).capacityDecision() != null);
    }

    static <S> Rule<S> result(Function<S, Capacity> capacity) {
        return new Rule<>("capacityResult", "You say that capacity has been assessed: say what the result was.", "SG-25, SG-30",
                section -> capacity.apply(section).capacityDoubt() != Capacity.Doubt.DOUBT_ASSESSED
                        || capacity.apply(section).capacityResult() != null);
    }

    static <S> Rule<S> wouldHaveWanted(Function<S, Capacity> capacity) {
        return new Rule<>("whatTheyWouldHaveWanted", "They cannot make this decision: say what they would have wanted, or whom you asked.",
                "MY-05, Mental Capacity Act 2005 s4", section -> capacity.apply(section).capacityResult() != Capacity.Result.LACKS_CAPACITY
                        || capacity.apply(section).whatTheyWouldHaveWanted() != null);
    }
}
