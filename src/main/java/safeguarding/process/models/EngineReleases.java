package safeguarding.process.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;
import safeguarding.ownership.Releases;
import safeguarding.process.models.ReleaseJournal.Choice;

/** A release never overrules what an owner has changed, and everything else follows it (see the decision record 0011). */
@Component
class EngineReleases implements Releases {

    /** By this name and source its deployments are known. */
    static final String NAME = "msp-enquiries";

    private final Supplier<List<ModelFile>> files;
    private final EngineModels models;
    private final ReleaseJournal journal;
    private final Verdict verdict;
    private final Delivery delivery;

    EngineReleases(Supplier<List<ModelFile>> files, EngineModels models, ReleaseJournal journal, Verdict verdict, Delivery delivery) {
        this.files = files;
        this.models = models;
        this.journal = journal;
        this.verdict = verdict;
        this.delivery = delivery;
    }

    /**
     * Puts in force what may follow by itself, all of it or nothing.
     *
     * @return what stands against it; empty when it is done
     * @throws Refusal when the guard objects and nothing is in force yet, so that there is nothing to go on with
     */
    @Transactional
    public List<Objection> follow() {
        List<Handed> follows = plan().follows();
        if (follows.isEmpty()) {
            return List.of();
        }
        // In an empty house the engine's own hook says it, loud enough to stop the start.
        List<Objection> objections = models.inForce().isEmpty() ? List.of() : verdict.against(filesOf(follows));
        if (objections.isEmpty()) {
            Hand release = new Hand(null, null);
            delivery.send(filesOf(follows), NAME, NAME, release);
            journal.write(follows, Choice.FOLLOWED, release);
        }
        return objections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> held() {
        ReleasePlan plan = plan();
        List<Held> held = new ArrayList<>();
        if (!plan.follows().isEmpty()) {
            List<Objection> together = verdict.against(filesOf(plan.follows()));
            plan.follows().forEach(one -> held.add(held(one, together)));
        }
        plan.asks().forEach(one -> held.add(held(one, verdict.against(filesOf(together(one, plan))))));
        return held;
    }

    @Override
    @Transactional
    public void takeRelease(Kind kind, String key, String by, String because) {
        ReleasePlan plan = plan();
        Handed wanted = find(plan, kind, key);
        Hand owner = new Hand(by, because);
        List<Handed> all = together(wanted, plan);
        // Alone, when what waits beside it still cannot be: its own drawing may be all that is in the way of the others.
        List<Handed> taken = verdict.against(filesOf(all)).isEmpty() ? all : List.of(wanted);
        delivery.send(filesOf(taken), NAME, NAME, owner);
        journal.write(taken, Choice.TAKEN, owner);
        follow();
    }

    @Override
    @Transactional
    public void keepLocal(Kind kind, String key, String by, String because) {
        journal.write(List.of(find(plan(), kind, key)), Choice.KEPT, new Hand(by, because));
        follow();
    }

    private ReleasePlan plan() {
        Map<String, String> inForce = models.inForce().stream()
                .collect(Collectors.toMap(one -> ReleaseJournal.name(one.kind(), one.key()), models::mark));
        return ReleasePlan.of(files.get().stream().map(Handed::of).toList(), inForce, answered());
    }

    /** Before we wrote such things down, the engine alone knew what we had shipped last. */
    private Map<String, String> answered() {
        Map<String, String> answered = new HashMap<>(journal.lastAnswered());
        models.every().stream().filter(Shelved::byRelease).sorted(Comparator.comparing(Shelved::version).reversed())
                .forEach(one -> answered.computeIfAbsent(ReleaseJournal.name(one.kind(), one.key()), name -> models.mark(one)));
        return answered;
    }

    private static Handed find(ReleasePlan plan, Kind kind, String key) {
        return Stream.concat(plan.asks().stream(), plan.follows().stream()).filter(one -> one.is(kind, key)).findFirst()
                .orElseThrow(() -> new Refusal("There is nothing to choose here any more: somebody may have chosen already. "
                        + "Please reload the page."));
    }

    private static List<Handed> together(Handed one, ReleasePlan plan) {
        return Stream.concat(Stream.of(one), plan.follows().stream()).distinct().toList();
    }

    private static List<ModelFile> filesOf(List<Handed> some) {
        return some.stream().map(Handed::file).toList();
    }

    private static Held held(Handed one, List<Objection> objections) {
        return new Held(one.kind(), one.key(), Optional.ofNullable(one.title()).orElse(one.key()), one.file().name(), one.file().content(),
                objections);
    }
}
