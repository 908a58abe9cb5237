package safeguarding.pace;

import org.springframework.stereotype.Component;
import safeguarding.gate.Gate;
import safeguarding.gate.Refusal;
import safeguarding.journal.Answers;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Submission;
import safeguarding.outcomes.WishesAnswer;

/**
 * What they want has changed, whatever task is open (SG-19). The form opens empty, so a wish that is not on it is only taken back when the
 * worker says that everything they want now is written there.
 */
@Component
class WishesChangedForm implements AtAnyTime<WishesChanged> {

    private final PaceLocks locks;

    WishesChangedForm(PaceLocks locks) {
        this.locks = locks;
    }

    @Override
    public String id() {
        return "wishesChanged";
    }

    @Override
    public WishesChanged read(String reference, Answers answers) {
        return new WishesChanged(answers.as(WishesChanged.Said.class), answers.as(WishesAnswer.class));
    }

    @Override
    public Gate<WishesChanged> gate() {
        return Gate.of();
    }

    @Override
    public void refuse(WishesChanged changed, Submission submission) {
        locks.notInTheFuture(changed.said().heldOn());
        locks.someoneSaidIt(changed.wishes());
        if (changed.isAChange() && changed.namesNothing()) {
            throw new Refusal("You say that something has changed, but not what. Write down what they want now, or what they do not want, "
                    + "in their own words.");
        }
        if (changed.isAChange() && changed.claimsToBeAllButNamesNoWish()) {
            throw new Refusal("You say that all they want now is written here, but no wish is. Write it down, or choose that only what is new "
                    + "is written here. If they want nothing to happen at all, start “They do not want anything to happen”.");
        }
    }
}
