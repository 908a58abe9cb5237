package safeguarding.overrides;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;
import safeguarding.outcomes.NotWanted;

/** What asks for a decision to act without agreement that nobody has written down yet. */
@Component
class AskedFor {

    private static final String DEATH = "personDied";

    private final Journal journal;
    private final Overrides overrides;
    private final NotWanted notWanted;
    private final Reaching reaching;

    AskedFor(Journal journal, Overrides overrides, NotWanted notWanted, @Lazy Reaching reaching) {
        this.journal = journal;
        this.overrides = overrides;
        this.notWanted = notWanted;
        this.reaching = reaching;
    }

    /** Where it was asked for and is not written down, the oldest first; with the person's death its task has ended. */
    List<Entry> notWrittenDown(String reference) {
        Set<Long> written = overrides.all(reference).stream().map(OverrideDecision::entryId).collect(Collectors.toSet());
        Deque<Entry> left = new ArrayDeque<>();
        journal.of(reference).forEach(entry -> {
            if (entry.form().equals(ActWithoutAgreementForm.ID)) {
                left.add(entry);
            } else if (entry.form().equals(DEATH)) {
                left.clear();
            } else if (written.contains(entry.id())) {
                left.poll();
            }
        });
        return List.copyOf(left);
    }

    /** True when a duty was found to come before what the person wants, and no decision was written down since (MY-01d, MY-03a). */
    boolean dutyWaits(String reference) {
        return journal.last(reference, "considerDuties").filter(duties -> "YES".equals(duties.answers().text("dutyOverrides")))
                .map(duties -> overrides.all(reference).stream().noneMatch(decision -> decision.entryId() > duties.id())
                        && !endedWithTheirDeath(duties)).orElse(false);
    }

    /** True when a worker once said to go on against their no, and no decision was ever written down since (LA-17). */
    boolean refusedConsentWaits(String reference) {
        return journal.of(reference).stream().filter(AskedFor::goesOnAgainstTheirNo).findFirst()
                .map(first -> overrides.all(reference).stream().noneMatch(decision -> decision.entryId() > first.id())
                        && !endedWithTheirDeath(first)).orElse(false);
    }

    /** A death that was reported by mistake excuses nothing. */
    private boolean endedWithTheirDeath(Entry entry) {
        return reaching.hasDied(entry.reference()) && journal.last(entry.reference(), DEATH).filter(death -> death.id() > entry.id()).isPresent();
    }

    private static boolean goesOnAgainstTheirNo(Entry entry) {
        String ground = entry.answers().text("consentOverride");
        return "REFUSED".equals(entry.answers().text("consent")) && ground != null && !ground.equals("NO");
    }

    /** What was asked for first, or else what is on record that must not happen. */
    Map<String, Object> toStartFrom(String reference) {
        Map<String, Object> values = new HashMap<>();
        Optional<Entry> first = notWrittenDown(reference).stream().findFirst();
        List.of("againstWhat", "whatWeWillDo").forEach(field -> first.map(entry -> entry.answers().text(field))
                .ifPresent(words -> values.put(field, words)));
        if (first.isEmpty()) {
            notWanted.of(reference).stream().findFirst().ifPresent(said -> values.put("againstWhat", said.words()));
        }
        return values;
    }
}
