package safeguarding.declined;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.people.YesNo;

/**
 * How the way back was left open (MY-01b, MY-01e, MY-06). The components are the form's field keys.
 *
 * @param openDoorWords what they were told, or why it could not be said
 */
public record OpenDoor(LocalDate heldOn, YesNo openDoorSaid, String openDoorWords, Kept openDoorForm, String openDoorBecause,
        YesNo trustedPerson, String trustedPersonWho, NextTry nextTry, LocalDate nextTryOn, String whoKeepsContact, String noTryBecause) {

    /** In what they can keep it. The codes are stable, for reports. */
    public enum Kept implements Worded {

        LETTER("A letter"),
        CARD("A card with our number"),
        BOOKLET("The booklet"),
        TEXT_MESSAGE("A text message"),
        WITH_TRUSTED_PERSON("Someone they trust keeps it for them"),
        READ_ALOUD_ONLY("It was only said aloud"),
        UNSAFE_TO_LEAVE("Nothing can be left safely");

        private final String words;

        Kept(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Who does not give up. The codes are stable, for reports. */
    public enum NextTry implements Worded {

        WE_TRY_AGAIN("We try again ourselves"),
        SOMEONE_ELSE_KEEPS_CONTACT("Someone else keeps in touch with them"),
        NONE("Nobody");

        private final String words;

        NextTry(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What they were told, for the letter that repeats it; empty when it was not said. */
    public Optional<String> said() {
        return Optional.ofNullable(openDoorSaid == YesNo.YES ? openDoorWords : null);
    }

    /** False when paper in their hands could put them in danger, or while nobody has said that it is safe (MY-11). */
    public boolean mayBeLeftWithThem() {
        return openDoorForm == Kept.LETTER || openDoorForm == Kept.CARD || openDoorForm == Kept.BOOKLET;
    }

    boolean leavesNothingToKeep() {
        return openDoorForm == Kept.READ_ALOUD_ONLY || openDoorForm == Kept.UNSAFE_TO_LEAVE;
    }

    List<Check> checks() {
        return List.of(
                Check.of("Were they told that they can come back?", openDoorSaid, openDoorWords, heldOn),
                Check.of("What do they have that they can keep?", openDoorForm, openDoorBecause),
                Check.of("Is there someone they trust?", trustedPerson, trustedPersonWho),
                Check.of("Who tries again?", nextTry, nextTryOn, whoKeepsContact, noTryBecause));
    }
}
