package safeguarding.declined;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.gate.Rule;
import safeguarding.journal.Answers;
import safeguarding.journal.BesideTheStages;
import safeguarding.journal.Entry;
import safeguarding.journal.Submission;
import safeguarding.people.YesNo;

/** Leaves a way back that they can keep, and says who tries again and when, or why nobody does (MY-01b, MY-01e, MY-06). */
@Component
class KeepDoorOpenForm implements BesideTheStages<OpenDoor> {

    static final String ID = "keepDoorOpen";

    private static final Gate<OpenDoor> GATE = Gate.of(
            new Rule<>("openDoorSaid", "Say whether you told them that they can come back at any time.", "MY-01b",
                    door -> door.openDoorSaid() != null),
            new Rule<>("openDoorWords", "Write down what you said about coming back, about harm that can grow and about the help there is, "
                    + "or why you could not say it.", "MY-01b, MY-02a", door -> door.openDoorWords() != null),
            new Rule<>("openDoorForm", "Choose in what they can keep it.", "MY-01b", door -> door.openDoorForm() != null),
            new Rule<>("openDoorBecause", "They have nothing that they can keep: say why, and how else they will find the way back.",
                    "MY-01b, MY-11", door -> !door.leavesNothingToKeep() || door.openDoorBecause() != null),
            new Rule<>("trustedPerson", "Say whether there is someone they trust who could stay close to them.", "MY-06, CP-09",
                    door -> door.trustedPerson() != null),
            new Rule<>("trustedPersonWho", "There is someone they trust: write down who, and what you agreed with them.", "MY-06, CP-09",
                    door -> door.trustedPerson() != YesNo.YES || door.trustedPersonWho() != null),
            new Rule<>("nextTry", "Say who tries again, or that nobody does.", "MY-01e, MY-06", door -> door.nextTry() != null),
            new Rule<>("nextTryOn", "You will try again: put the day.", "MY-01e, MY-06",
                    door -> door.nextTry() != OpenDoor.NextTry.WE_TRY_AGAIN || door.nextTryOn() != null),
            new Rule<>("whoKeepsContact", "Someone else keeps in touch: write down who, and that they have agreed to it.", "MY-06, MY-07",
                    door -> door.nextTry() != OpenDoor.NextTry.SOMEONE_ELSE_KEEPS_CONTACT || door.whoKeepsContact() != null),
            new Rule<>("noTryBecause", "Nobody tries again: say why.", "MY-01e, MY-06",
                    door -> door.nextTry() != OpenDoor.NextTry.NONE || door.noTryBecause() != null));

    private final RefusalRegister register;
    private final Clock clock;

    KeepDoorOpenForm(RefusalRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public OpenDoor read(String reference, Answers answers) {
        return answers.as(OpenDoor.class);
    }

    /** Asking this again can wait for a better day, if the person wants to be left in peace for now. */
    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public Gate<OpenDoor> gate() {
        return GATE;
    }

    @Override
    public void refuse(OpenDoor door, Submission submission) {
        Days.refuseIfStillToCome(door.heldOn(), clock);
        Days.refuseIfOver(door.nextTryOn(), clock);
        if (door.nextTryOn() != null && door.nextTry() != null && door.nextTry() != OpenDoor.NextTry.WE_TRY_AGAIN) {
            throw new Refusal("You put a day for the next try, but do not say that we try again ourselves. "
                    + "Choose “We try again ourselves”, or empty the day.");
        }
    }

    /** The last of the checks, so the refusal is counted here, once. */
    @Override
    public void keep(OpenDoor door, Entry entry) {
        if (GATE.isOpen(door) || entry.answers().has("goOnWithout") && entry.answers().has("goOnBecause")) {
            register.add(door, entry);
        }
    }

    @Override
    public Map<String, Predicate<OpenDoor>> turnings() {
        return Map.of("weTryAgain", door -> door.nextTry() == OpenDoor.NextTry.WE_TRY_AGAIN);
    }
}
