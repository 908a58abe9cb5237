package safeguarding.model.way;

import static safeguarding.model.way.Evidence.decided;
import static safeguarding.model.way.Evidence.ended;
import static safeguarding.model.way.Evidence.heard;
import static safeguarding.model.way.Evidence.outcomesCurrent;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import safeguarding.model.StageIds;

/** What must have been before a stage of an enquiry begins, whichever way leads there. */
final class BeforeStages {

    private static final String PERSON_DIED = "personDied";

    /** After a death there is nobody to hold a first conversation with; what is owed then is promised in {@link BeforeTheEnd} and {@link WithinAStage}. */
    private static final Predicate<Move> UNLESS_THEY_DIED = heard(PERSON_DIED);

    static final List<Promise> ALL = List.of(
            new Promise("“%s” can begin before anybody has answered the concern. Lead every way to it through the stage “Concern”.",
                    "SG-23, LA-21", ways -> ways.starts().stream().filter(spot -> !isOpenedAgain(spot)).toList(),
                    ended(StageIds.CONCERN).or(UNLESS_THEY_DIED), Stages.anyAfterTheConcernBegins()),
            new Promise("“%s” can begin although nobody decided that an enquiry follows. Ask “Does an enquiry follow?” on every way to it, "
                    + "and lead only the yes there.", "CP-01, LA-50", Ways::starts,
                    decided("enquiryNeeded").or(decided("firstConversationHeld")).or(UNLESS_THEY_DIED), Stages.anyAfterTheConcernBegins()),
            new Promise("“%s” can begin without a first conversation. Lead every way to it through the stage “First conversation”.",
                    "SG-24", Ways::starts,
                    ended(StageIds.FIRST_CONVERSATION).or(decided("firstConversationHeld")).or(UNLESS_THEY_DIED), Stages.aLaterOneBegins()),
            new Promise("“%s” can begin without asking whether what the person wants is on record and up to date. Put the question “Are the "
                    + "person’s outcomes on record and current?” on every way to it, after the stage before, and lead only the yes there.",
                    "SG-05, SG-19, LA-51", BeforeStages::beginningOrAnyStage, outcomesCurrent(), Stages.aLaterOneBegins()),
            new Promise("“%s” would begin while something else of the same enquiry is going on. An enquiry stands in one stage at a time: "
                    + "draw its stages one after the other.", "X-07", Ways::starts, move -> false,
                    (ways, move) -> StageIds.isOne(Stages.beginning(move)) && isBesideOrInside(move.to())),
            new Promise("An enquiry that is opened again can reach “%s” without talking with the person first. Lead every way from there "
                    + "through a conversation.", "MY-01b", ways -> ways.starts().stream().filter(BeforeStages::isOpenedAgain).toList(),
                    UNLESS_THEY_DIED.or(move -> Stages.andConversations().contains(Stages.beginning(move))),
                    Stages.aLaterOneBegins().or(Stages.everythingEnds())));

    private BeforeStages() {
    }

    private static Collection<Spot> beginningOrAnyStage(Ways ways) {
        return Stream.concat(ways.starts().stream(), Stages.within(ways, StageIds::isOne).stream()).toList();
    }

    private static boolean isOpenedAgain(Spot spot) {
        return spot.part().message().equals("openedAgain");
    }

    private static boolean isBesideOrInside(Spot spot) {
        return spot.beside() || spot.frame().isBeside()
                || spot.frame().outwards().anyMatch(frame -> frame.isWholeProcess() && StageIds.isOne(frame.process()));
    }
}
