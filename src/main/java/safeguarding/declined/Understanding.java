package safeguarding.declined;

import java.time.LocalDate;
import java.util.List;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRevisited;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/** The talk about why they say no, beside what they want now. */
record Understanding(Talk talk, WishesAnswer wishes) {

    /** @param theirView what they themselves find in proportion (MY-01c) */
    record Talk(LocalDate heldOn, Voice spokeWith, String couldNotSpeakBecause, YesNo seenAlone, String notSeenAloneBecause,
            String privateTried, YesNo pressureConsidered, String pressureWhat, String intuition, RefusalReason reasonCode,
            String reasonWords, YesNo optionsExplained, String optionsWords, String theirView, YesNo informed, String informedWords,
            String background) {

        boolean couldNotSpeak() {
            return spokeWith == null && couldNotSpeakBecause != null;
        }

        List<Check> checks() {
            return List.of(
                    Check.of("Who did we talk with about it?", spokeWith, couldNotSpeakBecause, heldOn),
                    Check.of("Did they have time alone with us?", seenAlone, notSeenAloneBecause, privateTried),
                    Check.of("Are there signs of pressure or control?", pressureConsidered, pressureWhat),
                    Check.of("What does the worker's own sense of it say?", intuition),
                    Check.of("Why do they say no?", reasonCode, reasonWords),
                    Check.of("Were the choices explained, and what each would mean?", optionsExplained, optionsWords),
                    Check.of("What do they themselves find in proportion?", theirView),
                    Check.of("Do they know what they decide?", informed, informedWords),
                    Check.of("What do we know of their life and history?", background));
        }
    }

    /** True when answers are put into somebody's mouth without saying whose. */
    boolean leavesOutWhoSpoke() {
        return talk.spokeWith() == null && (wishes.wishesRevisited() != null && wishes.wishesRevisited() != WishesRevisited.NOT_DISCUSSED
                || wishes.control() != null && wishes.control() != Control.NOT_ASKED);
    }
}
