package safeguarding.pace;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.calendar.WorkingDays;
import safeguarding.gate.Refusal;
import safeguarding.outcomes.Control;
import safeguarding.outcomes.WishesAnswer;
import safeguarding.outcomes.WishesRevisited;

/** What cannot be true of waiting, or of any talk about it. */
@Component
class PaceLocks {

    private static final int MONTHS_AT_MOST = 12;

    private final WorkingDays workingDays;

    PaceLocks(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    void notInTheFuture(LocalDate heldOn) {
        if (heldOn != null && heldOn.isAfter(workingDays.today())) {
            throw new Refusal("The day you spoke is still to come. Put in today or an earlier day.");
        }
    }

    void ahead(LocalDate waitUntil) {
        LocalDate today = workingDays.today();
        if (waitUntil != null && !waitUntil.isAfter(today)) {
            throw new Refusal("The day to wait until is not ahead of us. Put in a day after today, or start “They are ready to go on”.");
        }
        if (waitUntil != null && waitUntil.isAfter(today.plusMonths(MONTHS_AT_MOST))) {
            throw new Refusal("The day to wait until is more than 12 months away. Agree on a sooner day: "
                    + "when it comes we ask again, and they can say that they need longer.");
        }
    }

    /** Nobody's words may pass for the person's, so what was said needs someone who said it. */
    void someoneSaidIt(WishesAnswer wishes) {
        boolean saysSomething = wishes.wishesRevisited() != null && wishes.wishesRevisited() != WishesRevisited.NOT_DISCUSSED
                || wishes.control() != null && wishes.control() != Control.NOT_ASKED;
        if (wishes.spokeWith() == null && saysSomething) {
            throw new Refusal("You write down what someone said, but not who said it. Answer “Who did you speak with?”.");
        }
    }
}
