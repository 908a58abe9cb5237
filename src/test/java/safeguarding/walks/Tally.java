package safeguarding.walks;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What all walks together have come through. */
class Tally {

    private final Map<String, Integer> kept = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> ends = new ConcurrentSkipListMap<>();
    private final AtomicInteger wrong = new AtomicInteger();

    void kept(String form) {
        kept.merge(form, 1, Integer::sum);
    }

    void refused(String form, boolean onPurpose) {
        refused.merge(form, 1, Integer::sum);
        wrong.addAndGet(onPurpose ? 1 : 0);
    }

    void ended(String how) {
        ends.merge(how, 1, Integer::sum);
    }

    Set<String> formsTaken() {
        return kept.keySet();
    }

    Set<String> ends() {
        return ends.keySet();
    }

    int timesTaken(String form) {
        return kept.getOrDefault(form, 0);
    }

    int allTaken() {
        return sum(kept);
    }

    int mistakes() {
        return wrong.get();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        Map<String, Integer> events = new ConcurrentSkipListMap<>(kept);
        events.keySet().retainAll(AtAnyTime.FORMS);
        return "%d walks: %d forms kept, %d refused (%d of them wrong on purpose), started %s, ended %s".formatted(
                sum(ends), sum(kept), sum(refused), wrong.get(), events, ends);
    }
}
