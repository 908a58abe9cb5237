package safeguarding.pace;

import java.util.List;
import org.springframework.stereotype.Component;
import safeguarding.gate.Gap;
import safeguarding.journal.Unfinished;

/** Nobody who only asked us to wait finds the enquiry closed when they come back (MY-02b). */
@Component
class StillWaiting implements Unfinished {

    private static final Gap ASK_THEM = new Gap("", "They asked us to wait and have not said yet that they are ready: finish the task "
            + "“Ask whether they are ready to go on”, or start “They are ready to go on”.", "X-05, MY-02b");

    private final Pauses pauses;

    StillWaiting(Pauses pauses) {
        this.pauses = pauses;
    }

    @Override
    public List<Gap> in(String reference) {
        return pauses.isPaused(reference) ? List.of(ASK_THEM) : List.of();
    }
}
