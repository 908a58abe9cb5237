package safeguarding.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.StageVisit;
import safeguarding.journal.AtAnyTime;
import safeguarding.journal.Forms;
import safeguarding.narrative.LongWords;
import safeguarding.narrative.Noticed;
import safeguarding.narrative.SecondLook;
import safeguarding.narrative.Written;

/** Points a manager to answers that were ticked without a word, cut short or pasted. What is a box for words, the form files say (MY-02a). */
@Component
@Transactional(readOnly = true)
public class Narratives {

    private final Enquiries enquiries;
    private final Stories stories;
    private final Forms forms;
    private final FormWords words;
    private final LongWords longWords;

    Narratives(Enquiries enquiries, Stories stories, Forms forms, FormWords words, LongWords longWords) {
        this.enquiries = enquiries;
        this.stories = stories;
        this.forms = forms;
        this.words = words;
        this.longWords = longWords;
    }

    /** What is worth a second look in this enquiry, oldest first; a form that came back counts as it was last handed in. */
    public List<ToLookAt> toLookAt(String reference) {
        Collection<EntryStory> entries = asLastHandedIn(stories.of(reference), enquiries.visits(reference));
        Map<Long, String> titles = entries.stream().collect(Collectors.toMap(EntryStory::id, EntryStory::title));
        List<Written> written = entries.stream().flatMap(entry -> written(entry).stream()).toList();
        Set<LongWords.Copy> copies = longWords.copiedFromAnother(reference);
        List<ToLookAt> found = new ArrayList<>();
        SecondLook.at(written).forEach(one -> found.add(toLookAt(one.written(), one.noticed(), titles)));
        written.stream().filter(one -> copies.contains(new LongWords.Copy(one.entryId(), LongWords.print(one.words()))))
                .forEach(one -> found.add(toLookAt(one, Noticed.PASTED_FROM_ANOTHER, titles)));
        entries.forEach(entry -> found.addAll(ticks(entry)));
        return found.stream().sorted(Comparator.comparingLong(ToLookAt::entry)).toList();
    }

    /** A task that went back to its worker leaves several entries in one visit to a stage. */
    private Collection<EntryStory> asLastHandedIn(List<EntryStory> oldestFirst, List<StageVisit> visits) {
        Map<String, EntryStory> last = new LinkedHashMap<>();
        oldestFirst.forEach(entry -> {
            String task = isAtAnyTime(entry) ? "entry " + entry.id() : entry.form()
                    + visits.stream().filter(visit -> !visit.beganAt().isAfter(entry.writtenAt())).count();
            last.remove(task);
            last.put(task, entry);
        });
        return last.values();
    }

    /** What is handed in at any time has no task that it could go back to. */
    private boolean isAtAnyTime(EntryStory entry) {
        return forms.find(entry.form()).filter(AtAnyTime.class::isInstance).isPresent();
    }

    private List<Written> written(EntryStory entry) {
        Set<String> boxes = boxes(entry.form());
        return entry.lines().stream().filter(line -> boxes.contains(line.field())).map(line ->
                new Written(entry.id(), entry.form(), line.field(), line.question(), line.words())).toList();
    }

    private List<ToLookAt> ticks(EntryStory entry) {
        List<Question> questions = words.questions(entry.form());
        if (!boxes(entry.form()).isEmpty() && written(entry).isEmpty()) {
            return List.of(new ToLookAt(entry.id(), entry.form(), entry.title(), "", "", Noticed.EMPTY_BESIDE_TICK));
        }
        return Beside.in(questions).stream().filter(pair -> pair.isEmpty(entry.answers())).map(Beside::choice).distinct().map(choice ->
                new ToLookAt(entry.id(), entry.form(), entry.title(), choice.key(), choice.alone(), Noticed.EMPTY_BESIDE_TICK)).toList();
    }

    private Set<String> boxes(String form) {
        return words.questions(form).stream().flatMap(Question::withRows).filter(Question::isNarrative).map(Question::key)
                .collect(Collectors.toSet());
    }

    private static ToLookAt toLookAt(Written one, Noticed noticed, Map<Long, String> titles) {
        return new ToLookAt(one.entryId(), one.form(), titles.get(one.entryId()), one.field(), one.question(), noticed);
    }
}
