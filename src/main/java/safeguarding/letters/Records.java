package safeguarding.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.enquiry.Adult;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;
import safeguarding.outcomes.NotWanted;
import safeguarding.outcomes.Ledger;
import safeguarding.outcomes.OutcomeHistory;
import safeguarding.outcomes.WishesRecord;
import safeguarding.plan.ActionsDone;
import safeguarding.plan.Became;
import safeguarding.plan.Plan;

/** The whole record of an enquiry, to read. */
@Component
@Transactional(readOnly = true)
public class Records {

    private final Enquiries enquiries;
    private final Stories stories;
    private final Ledger ledger;
    private final WishesRecord wishes;
    private final NotWanted notWanted;
    private final Plan plan;
    private final ActionsDone actionsDone;
    private final Narratives narratives;

    Records(Enquiries enquiries, Stories stories, Ledger ledger, WishesRecord wishes, NotWanted notWanted, Plan plan, ActionsDone actionsDone,
            Narratives narratives) {
        this.enquiries = enquiries;
        this.stories = stories;
        this.ledger = ledger;
        this.wishes = wishes;
        this.notWanted = notWanted;
        this.plan = plan;
        this.actionsDone = actionsDone;
        this.narratives = narratives;
    }

    /** @throws safeguarding.gate.Refusal when no enquiry has this reference */
    public WholeRecord of(String reference) {
        Enquiry enquiry = enquiries.get(reference);
        Adult adult = enquiry.adult();
        Optional<Stage> stage = enquiries.current(reference).map(StageVisit::stage);
        List<EntryStory> entries = stories.of(reference);
        Map<String, String> words = stories.wishes(reference);
        Map<Long, Became> became = actionsDone.of(reference);
        return new WholeRecord(reference, adult.name(), adult.knownAs(), adult.bornOn(), stage.map(Stage::code).orElse(null),
                stage.map(Stage::title).orElse(null), Standing.of(enquiry, enquiries.visits(reference)), enquiry.raisedAt(),
                enquiry.ending() == null ? null : enquiry.ending().name(), enquiry.endedAt(), wishes.asked(reference).orElse(null),
                outcomes(reference, entries), notWanted.of(reference),
                plan.current(reference).stream().map(action -> PlannedAction.of(action, became.get(action.id()), words)).toList(),
                entries.stream().filter(entry -> entry.voice() != null).toList(), latest(entries),
                additional(entries), narratives.toLookAt(reference));
    }

    private List<OutcomeStory> outcomes(String reference, List<EntryStory> entries) {
        Map<Long, EntryStory> byId = entries.stream().collect(Collectors.toMap(EntryStory::id, Function.identity()));
        return ledger.history(reference).stream().map(outcome -> new OutcomeStory(outcome.id(), outcome.voice(),
                outcome.versions().stream().map(version -> version(version, byId.get(version.entryId()))).toList())).toList();
    }

    private static OutcomeStory.Version version(OutcomeHistory.Version version, EntryStory entry) {
        return new OutcomeStory.Version(version.rank(), version.wish().words(), version.wish().menu(), version.wish().askOfUs(),
                entry.stage(), entry.stageTitle(), entry.writtenBy(), entry.writer(), entry.writtenAt(), entry.id());
    }

    private static List<Additional> additional(List<EntryStory> entries) {
        Map<String, List<Additional>> latest = new TreeMap<>();
        entries.forEach(entry -> latest.put(entry.form(), entry.additional()));
        return latest.values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, Map<String, Object>> latest(List<EntryStory> entries) {
        Map<String, Map<String, Object>> latest = new TreeMap<>();
        entries.forEach(entry -> latest.put(entry.form(), entry.answers()));
        return latest;
    }
}
