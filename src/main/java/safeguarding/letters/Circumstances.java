package safeguarding.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import safeguarding.consent.Agreed;
import safeguarding.consent.Agreement;
import safeguarding.consent.Consents;
import safeguarding.declined.Refusals;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;
import safeguarding.overrides.OverrideDecision;
import safeguarding.overrides.Overrides;
import safeguarding.pace.Clocks;
import safeguarding.pace.Pauses;
import safeguarding.people.Voice;
import safeguarding.restricted.Restrictions;
import safeguarding.risk.LinkedConcerns;

/** What goes on beside the stages and must not be overlooked by whoever opens a form (X-05, LA-16, LA-17, MY-03c). */
@Component
class Circumstances {

    private final Journal journal;
    private final Reaching reaching;
    private final Pauses pauses;
    private final Clocks clocks;
    private final Refusals refusals;
    private final Overrides overrides;
    private final Consents consents;
    private final LinkedConcerns linked;
    private final Restrictions restrictions;

    Circumstances(Journal journal, Reaching reaching, Pauses pauses, Clocks clocks, Refusals refusals, Overrides overrides,
            Consents consents, LinkedConcerns linked, Restrictions restrictions) {
        this.journal = journal;
        this.reaching = reaching;
        this.pauses = pauses;
        this.clocks = clocks;
        this.refusals = refusals;
        this.overrides = overrides;
        this.consents = consents;
        this.linked = linked;
        this.restrictions = restrictions;
    }

    /** One plain sentence for each; empty when there is nothing beside the stages. */
    List<String> of(String reference) {
        List<String> sentences = new ArrayList<>();
        if (reaching.hasDied(reference)) {
            sentences.add("They died on " + journal.lastAnswer(reference, "diedOn").map(UkDate::ofText).orElse("a day not known") + ".");
        }
        pauses.waitUntil(reference).ifPresent(day -> sentences.add("They asked us to wait until " + UkDate.of(day) + "."));
        waited(reference, sentences);
        refusals.standing(reference).filter(no -> !reaching.hasDied(reference)).ifPresent(no -> sentences.add((no.isTheirOwn() ? "They said" : "Someone who speaks for them said")
                + " that nothing should happen. That is a conversation, not a way out."));
        overrides.all(reference).stream().filter(OverrideDecision::allows).forEach(decision -> sentences.add("Decision " + decision.id()
                + (decision.isCountersigned() ? " to act without their agreement holds, and is looked at again on "
                : " to act without their agreement waits for a manager's countersignature. It is looked at again on ")
                + UkDate.of(decision.reviewOn()) + "."));
        agreed(reference, sentences);
        // Who reads this may not be one of those who may know of the other.
        linked.of(reference).stream().map(link -> link.otherThan(reference)).filter(other -> restrictions.readers(other).isEmpty())
                .forEach(other -> sentences.add("Linked with " + other + ": someone else who may be at risk."));
        return sentences;
    }

    private void waited(String reference, List<String> sentences) {
        Clocks.TwoClocks time = clocks.of(reference);
        if (time.atThePersonsPace() > 0) {
            sentences.add("Working days so far: %d waiting for us, %d at their pace. Only ours can be overdue."
                    .formatted(time.waitingForUs(), time.atThePersonsPace()));
        }
    }

    private void agreed(String reference, List<String> sentences) {
        List<Agreed> own = consents.current(reference).stream().filter(said -> said.voice() == null || said.voice() == Voice.PERSON).toList();
        sentence("They agree to ", own, said -> said.answer() == Agreement.GIVEN, sentences);
        sentence("They do not agree to ", own, said -> said.answer() == Agreement.REFUSED, sentences);
    }

    private static void sentence(String begins, List<Agreed> own, Predicate<Agreed> which, List<String> sentences) {
        if (own.stream().anyMatch(which)) {
            sentences.add(own.stream().filter(which).map(said -> said.scope().words()).distinct().collect(Collectors.joining("; ", begins, ".")));
        }
    }
}
