package safeguarding.concern;

import java.time.LocalDate;
import java.util.List;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesAsked;

/** A concern as it came in, beside what the raiser could say of the person's wishes. */
record Concern(Raised raised, WishesAnswer wishes) {

    /** @param whatWasSaid what was said or seen, kept apart from what the worker thinks of it (SG-32) */
    record Raised(String adultName, String knownAs, LocalDate bornOn, RaiserRole raiserRole, String whatWasSaid, LocalDate happenedOn,
            List<AbuseType> abuseTypes, SourceOfRisk sourceOfRisk, Location location) {
    }

    boolean namesAWish() {
        return !wishes.byRank().isEmpty();
    }

    /** False while nobody has said whose words these wishes are: then they would pass for the person's own. */
    boolean saysWhoSpoke() {
        boolean wasAsked = wishes.wishesAsked() != null && wishes.wishesAsked() != WishesAsked.NOT_ASKED;
        return wishes.spokeWith() != null || !wasAsked && !namesAWish() && wishes.doNotWant() == null;
    }

    /** True when a wish is written down although, by the form, nobody expressed one. */
    boolean contradictsItselfAboutWishes() {
        return namesAWish() && wishes.wishesAsked() != WishesAsked.EXPRESSED;
    }
}
