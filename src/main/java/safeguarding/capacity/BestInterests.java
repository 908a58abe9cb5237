package safeguarding.capacity;

import java.time.LocalDate;
import java.util.List;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesAsked;
import safeguarding.people.YesNo;

/** A decision made for someone about one risk, with what they want or would have wanted at its heart (MY-05, CP-06). */
record BestInterests(Decided decided, WishesAnswer wishes) {

    /**
     * @param whyNow      why it cannot wait until they can decide it themselves
     * @param knownWishes what they said, did and believed, then and now
     */
    record Decided(LocalDate heldOn, String capacityDecision, String specificRisk, String whyNow, String howTheyTookPart,
            String knownWishes, List<Consulted> consulted, String consultedNobodyBecause, List<WayForward> waysForward,
            String lessRestrictive, String whatWasDecided, String decisionMaker, YesNo disagreement, String disagreementWords) {

        Decided {
            consulted = consulted == null ? List.of() : consulted.stream().filter(row -> !row.isBlank()).toList();
            waysForward = waysForward == null ? List.of() : waysForward.stream().filter(row -> !row.isBlank()).toList();
        }

        boolean saysWhoWasAsked() {
            return consulted.stream().allMatch(Consulted::isComplete) && (!consulted.isEmpty() || consultedNobodyBecause != null);
        }

        /** True when there was something to choose from: one way forward alone is no decision. */
        boolean weighsMoreThanOneWay() {
            return waysForward.size() > 1 && waysForward.stream().allMatch(WayForward::isComplete);
        }

        boolean saysWhetherAllAgreed() {
            return disagreement == YesNo.NO || disagreement == YesNo.YES && disagreementWords != null;
        }
    }

    boolean saysWhoseWishes() {
        return wishes.spokeWith() != null || wishes.wishesAsked() == WishesAsked.NOT_ASKED;
    }

    /** True when someone's answer about wishes stands there, but not whose it is. */
    boolean leavesOutWhoSaidIt() {
        return wishes.spokeWith() == null && (wishes.wishesAsked() != null && wishes.wishesAsked() != WishesAsked.NOT_ASKED);
    }
}
