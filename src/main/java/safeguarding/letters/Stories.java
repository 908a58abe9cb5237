package safeguarding.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.journal.AdditionalAnswer;
import safeguarding.journal.AdditionalAnswers;
import safeguarding.journal.Answers;
import safeguarding.journal.Entry;
import safeguarding.journal.Journal;
import safeguarding.outcomes.Ledger;
import safeguarding.people.Names;
import safeguarding.plan.PromisedActions;

/** The journal in the words of the forms. */
@Component
@Transactional(readOnly = true)
public class Stories {

    private final Journal journal;
    private final AdditionalAnswers added;
    private final Ledger ledger;
    private final PromisedActions promised;
    private final FormWords words;
    private final TaskNames tasks;
    private final Names names;

    Stories(Journal journal, AdditionalAnswers added, Ledger ledger, PromisedActions promised, FormWords words, TaskNames tasks,
            Names names) {
        this.journal = journal;
        this.added = added;
        this.ledger = ledger;
        this.promised = promised;
        this.words = words;
        this.tasks = tasks;
        this.names = names;
    }

    /** Everything that was written, oldest first. */
    public List<EntryStory> of(String reference) {
        return told(reference, journal.of(reference));
    }

    /** What was written last, oldest first; a form that came back and was handed in again is told once. */
    List<EntryStory> last(String reference, int howMany) {
        List<Entry> entries = journal.of(reference);
        List<Entry> kept = java.util.stream.IntStream.range(0, entries.size())
                .filter(n -> n + 1 == entries.size() || !entries.get(n).form().equals(entries.get(n + 1).form()))
                .mapToObj(entries::get).toList();
        return told(reference, kept.subList(Math.max(0, kept.size() - howMany), kept.size()));
    }

    /** What was wished, by outcome id, as it was last said. */
    Map<String, String> wishes(String reference) {
        Map<String, String> wishes = new HashMap<>();
        ledger.history(reference).forEach(outcome -> wishes.put(String.valueOf(outcome.id()),
                outcome.versions().get(outcome.versions().size() - 1).wish().words()));
        return wishes;
    }

    private List<EntryStory> told(String reference, List<Entry> entries) {
        OnRecord record = new OnRecord(wishes(reference), promised.words(reference));
        Map<Long, List<AdditionalAnswer>> additional = added.of(reference);
        Names called = names.eachOnce();
        return entries.stream().map(entry -> told(entry, called, record, additional.getOrDefault(entry.id(), List.of()))).toList();
    }

    private EntryStory told(Entry entry, Names called, OnRecord record, List<AdditionalAnswer> additional) {
        Answers answers = entry.answers();
        return new EntryStory(entry.id(), entry.form(), entry.formVersion(), tasks.of(entry.form()),
                entry.stage().code(), entry.stage().title(), entry.voice(), entry.writtenBy(), called.of(entry.writtenBy()), entry.writtenAt(),
                new TreeMap<>(answers.values()), additional.stream().map(one -> told(entry, one, answers)).toList(),
                words.lines(entry.form(), answers, record, additional));
    }

    private Additional told(Entry entry, AdditionalAnswer one, Answers answers) {
        Object value = AdditionalAnswers.value(answers, one.field()).orElse("");
        return new Additional(entry.id(), entry.form(), one.formVersion(), one.field(), one.label(), value, words.words(one, value));
    }
}
