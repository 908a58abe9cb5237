package safeguarding.death;

import java.util.function.Predicate;
import safeguarding.gate.Gate;
import safeguarding.gate.Rule;
import safeguarding.people.YesNo;

/** What must be on record after a death; when it was a mistake, how we know that is enough (MY-03c). */
final class AfterDeathGate {

    static final Gate<Owed> GATE = Gate.of(
            new Rule<>("deathConfirmed", "Say whether it is certain that they have died, or was a mistake.", "MY-03c",
                    o -> o.thought().deathConfirmed() != null),
            new Rule<>("mistakeBecause", "It was a mistake: write down how you know that they are alive.", "MY-03c",
                    o -> !o.thought().wasAMistake() || o.thought().mistakeBecause() != null),
            owed("decidedOn", "Put the day on which you decided.", "LA-50", t -> t.decidedOn() != null),
            unlessMistake("wishesAsked", "Say whether we know what they wanted to happen: if we do, write down at least one wish in their "
                    + "own words; if nobody could be asked, say why.", "MY-03c, SG-35, X-03", o -> o.wishes().isAskedOrExplained()),
            unlessMistake("spokeWith", "Say whose words they are: the person's own, or those of someone who spoke for them.", "X-02, SG-21",
                    o -> !o.leavesOutWhoseWords()),
            owed("othersAtRisk", "Say whether another adult or a child may be at risk.", "LA-23, MY-01d, MY-03c", t -> t.othersAtRisk() != null),
            owed("whoElse", "Someone else may be at risk: write down who, and what you have done for them.", "LA-23, MY-03c",
                    t -> t.othersAtRisk() != YesNo.YES || t.whoElse() != null),
            owed("sarConsidered", "Say whether you ask the Safeguarding Adults Board to consider a review.", "MY-03c, Care Act 2014 s44",
                    t -> t.sarConsidered() != null),
            owed("sarBecause", "Write down your reasons about the review by the Board.", "MY-03c, Care Act 2014 s44", t -> t.sarBecause() != null),
            owed("sarWhoDecides", "The review is decided later: write down who decides, and by when.", "LA-42, Care Act 2014 s44",
                    t -> t.sarConsidered() != SarConsidered.DECIDE_LATER || t.sarWhoDecides() != null),
            owed("coronerOrPolice", "Write down what the coroner and the police know, or why they need not be told.", "MY-03c, LA-21",
                    t -> t.coronerOrPolice() != null),
            owed("familySupport", "Write down who tells and supports those close to them.", "MY-03c, SG-13", t -> t.familySupport() != null),
            owed("afterDeathNext", "Say whether the enquiry goes on for others or is brought to a close.", "MY-03c",
                    t -> t.afterDeathNext() != null),
            owed("afterDeathBecause", "Write down your reasons for going on or for closing.", "MY-03c, LA-50",
                    t -> t.afterDeathBecause() != null));

    private AfterDeathGate() {
    }

    private static Rule<Owed> owed(String field, String sentence, String source, Predicate<AfterDeath> isRecorded) {
        return unlessMistake(field, sentence, source, owed -> isRecorded.test(owed.thought()));
    }

    private static Rule<Owed> unlessMistake(String field, String sentence, String source, Predicate<Owed> isRecorded) {
        return new Rule<>(field, sentence, source, owed -> owed.thought().wasAMistake() || isRecorded.test(owed));
    }
}
