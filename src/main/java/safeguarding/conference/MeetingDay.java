package safeguarding.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;

/** A talk or a meeting is written down once it was held, not before. */
@Component
public class MeetingDay {

    private final Clock clock;

    /** @param clock tells what day it is */
    public MeetingDay(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal when the day is still to come; a day that was not given is for the form to ask */
    public void refuseIfStillToCome(LocalDate heldOn) {
        if (heldOn != null && heldOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("The day on which it was held is still to come. Please hand this in after it was held, with the day "
                    + "on which it really was.");
        }
    }
}
