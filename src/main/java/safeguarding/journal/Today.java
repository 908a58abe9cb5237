package safeguarding.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Most forms are filled in on the day itself, so that is the day they open with; the worker can change it. */
@Component
class Today implements Shown {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Object> on(String reference, String form) {
        String today = LocalDate.now(clock).toString();
        return Map.of("heldOn", today, "decidedOn", today);
    }
}
