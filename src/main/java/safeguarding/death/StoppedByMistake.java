package safeguarding.death;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Gap;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.journal.Reaching;
import safeguarding.journal.Unfinished;

/**
 * A death that was reported by mistake has stopped everything that was open beside the stages. It is not forgotten: the enquiry does not
 * close before it was started again (MY-03c, X-08).
 */
@Component
@Transactional(readOnly = true)
class StoppedByMistake implements Unfinished {

    private static final String DEATH = "personDied";
    /** What starts it, and the last form of what follows. */
    private static final Map<String, String> LAST_STEP = Map.of("riskRisen", "weighRisk", "capacityQuestion", "considerAdvocacy",
            "transferAsked", "acceptTransfer", "raiserEscalates", "answerRaiser", "adviceAsked", "giveAdvice");
    private static final Map<String, String> CALLED = Map.of("riskRisen", "The risk has risen", "capacityQuestion",
            "A question about capacity or advocacy", "transferAsked", "Ask someone to take this on", "raiserEscalates",
            "Whoever raised it is not content", "adviceAsked", "Ask a colleague for advice");

    private final Journal journal;
    private final Reaching reaching;

    StoppedByMistake(Journal journal, Reaching reaching) {
        this.journal = journal;
        this.reaching = reaching;
    }

    @Override
    public List<Gap> in(String reference) {
        Optional<Entry> death = journal.last(reference, DEATH);
        return death.isEmpty() || reaching.hasDied(reference) ? List.of() : stopped(journal.of(reference), death.get());
    }

    private static List<Gap> stopped(List<Entry> entries, Entry death) {
        List<Gap> gaps = new ArrayList<>();
        CALLED.keySet().stream().sorted().filter(start -> last(entries, start) > last(entries, LAST_STEP.get(start)))
                .filter(start -> last(entries, start) < death.id()).forEach(start -> gaps.add(new Gap("", "“" + CALLED.get(start)
                        + "” was stopped when we thought that they had died: start it again.", "MY-03c, X-08")));
        return gaps;
    }

    private static long last(List<Entry> entries, String form) {
        return entries.stream().filter(entry -> entry.form().equals(form)).mapToLong(Entry::id).max().orElse(0);
    }
}
