package safeguarding.declined;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Gap;
import safeguarding.gate.UkDay;
import safeguarding.journal.Reaching;
import safeguarding.journal.Unfinished;
import safeguarding.people.Voice;
import safeguarding.people.YesNo;

/**
 * Nobody is walked away from: a no that was not talked through, or a promise to try again, keeps the enquiry open (MY-01a, MY-06).
 * After a death there is nobody left to ask, and what is owed to others is thought of elsewhere (MY-03c).
 */
@Component
@Transactional(readOnly = true)
class RefusalLeftOpen implements Unfinished {

    private static final String OR_BEGIN_AGAIN = "; if that task is not there any more, start “They do not want anything to happen” again.";

    private final Refusals refusals;
    private final Checks checks;
    private final Reaching reaching;

    RefusalLeftOpen(Refusals refusals, Checks checks, Reaching reaching) {
        this.refusals = refusals;
        this.checks = checks;
        this.reaching = reaching;
    }

    @Override
    public List<Gap> in(String reference) {
        return reaching.hasDied(reference) ? List.of() : Stream.of(
                refusals.standing(reference).stream().flatMap(story -> story.notTakenUp().stream()).map(RefusalLeftOpen::takeUp),
                checks.toDo(reference).stream().map(RefusalLeftOpen::finish),
                promisedTry(reference).stream()).flatMap(gaps -> gaps).toList();
    }

    private Optional<Gap> promisedTry(String reference) {
        List<Trying.Attempt> tries = checks.tries(reference);
        return tries.isEmpty()
                ? checks.openDoor(reference).filter(door -> door.nextTry() == OpenDoor.NextTry.WE_TRY_AGAIN).map(door -> keep(door.nextTryOn()))
                : Optional.of(tries.get(tries.size() - 1)).filter(last -> last.tryOnceMore() == YesNo.YES).map(last -> keep(last.nextTryOn()));
    }

    private static Gap takeUp(Voice voice) {
        String who = Character.toUpperCase(voice.words().charAt(0)) + voice.words().substring(1);
        return new Gap("", who + " said no to what we are doing, and nobody has talked with them about why: "
                + "start “They do not want anything to happen” from Tasklist.", "MY-01a, MY-03b");
    }

    private static Gap finish(Checks.Step step) {
        return new Gap("", "That they want nothing to happen has not been talked through to its end: finish the task “" + step.task() + "”"
                + OR_BEGIN_AGAIN, "MY-01a, MY-01d, MY-06");
    }

    private static Gap keep(LocalDate day) {
        return new Gap("", "We promised to try again" + (day == null ? "" : " on " + UkDay.of(day))
                + ": do it in the task “Try again, gently”, or write there why not" + OR_BEGIN_AGAIN, "MY-01e, MY-06");
    }
}
