package safeguarding.overrides;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** The day on which an override is looked at again is ahead of us, and near enough that nobody forgets it (LA-17). */
@Component
class ReviewDay {

    private final Clock clock;

    ReviewDay(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal when the day has passed or is more than a year away; a day that was not given is for the gate to ask */
    void refuseUnlessAhead(LocalDate reviewOn) {
        Refusal.when(reviewOn != null && reviewOn.isBefore(today()), "The day to look again has passed already. Please put a day that is still to come.");
        Refusal.when(reviewOn != null && reviewOn.isAfter(today().plusYears(1)),
                "The day to look again is more than a year away. Please put an earlier day: acting against someone's wish is looked at often.");
    }

    /** @throws Refusal when the next day is not later than today */
    void refuseUnlessLater(LocalDate reviewOn) {
        refuseUnlessAhead(reviewOn);
        Refusal.when(today().equals(reviewOn), "You look at it today, so the next time has to be on a later day. Please put a later day.");
    }

    /** @throws Refusal when something is said to have happened on a day that has not come yet */
    void refuseIfStillToCome(LocalDate day, String what) {
        Refusal.when(day != null && day.isAfter(today()), "The day on which " + what + " is still to come. Please put the day on which it really was.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
