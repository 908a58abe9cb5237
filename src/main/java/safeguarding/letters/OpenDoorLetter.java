package safeguarding.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.journal.Journal;

/** That they can come back at any time: harm can grow, there is help, and this is who to ring (MY-01b). */
@Component
class OpenDoorLetter implements LetterKind {

    private final Letterheads heads;
    private final Journal journal;
    private final Clock clock;

    OpenDoorLetter(Letterheads heads, Journal journal, Clock clock) {
        this.heads = heads;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What we agreed about keeping in touch.
     *
     * @param nextTryOn       the day on which we try again, still to come, or null
     * @param whoKeepsContact who else keeps in touch, or null
     */
    record OpenDoor(String nextTryOn, String whoKeepsContact) {

        public boolean nothingAgreed() {
            return nextTryOn == null && whoKeepsContact == null;
        }
    }

    @Override
    public String kind() {
        return "open-door";
    }

    @Override
    public Letter write(String reference) {
        return new Letter(kind(), heads.toPerson(reference), agreed(reference, journal.lastAnswer(reference, "nextTry").orElse("")));
    }

    /** Only what was agreed last counts: a day or a name from an earlier time would be a promise nobody keeps. */
    private OpenDoor agreed(String reference, String nextTry) {
        return new OpenDoor(
                nextTry.equals("WE_TRY_AGAIN") ? journal.lastAnswer(reference, "nextTryOn").filter(this::isStillToCome).map(UkDate::ofText).orElse(null) : null,
                nextTry.equals("SOMEONE_ELSE_KEEPS_CONTACT") ? journal.lastAnswer(reference, "whoKeepsContact").orElse(null) : null);
    }

    private boolean isStillToCome(String day) {
        return !LocalDate.parse(day).isBefore(LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON));
    }
}
