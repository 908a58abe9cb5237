package safeguarding.process.models;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import safeguarding.gate.Refusal;
import safeguarding.ownership.Moves;
import safeguarding.ownership.MovesBegun;

/** Moves what runs on older drawings with the engine's own migration. Who may do so is asked at the door. */
@Component
class EngineMoves implements Moves {

    private final IdentityService identity;
    private final RepositoryService repository;
    private final RuntimeService instances;
    private final SamePlaces places;
    private final Alike alike;
    private final Crossing crossing;
    private final MoveProgressing underWay;
    private final MovesBegun journal;
    private final TransactionTemplate allOrNothing;

    EngineMoves(IdentityService identity, RepositoryService repository, RuntimeService instances, SamePlaces places, Alike alike,
            Crossing crossing, MoveProgressing underWay, MovesBegun journal, PlatformTransactionManager transactions) {
        this.identity = identity;
        this.repository = repository;
        this.instances = instances;
        this.places = places;
        this.alike = alike;
        this.crossing = crossing;
        this.underWay = underWay;
        this.journal = journal;
        this.allOrNothing = new TransactionTemplate(transactions);
    }

    /** What runs on one older version, sorted into who can go on and who cannot. */
    private record Sorted(ProcessDefinition older, MigrationPlan plan, List<String> movable, List<Stays> stays) {
    }

    @Override
    public List<MovePlan> plan(String key) {
        return unrestricted(() -> dryRun(key));
    }

    @Override
    public String begin(String key, String by, String because) {
        return unrestricted(() -> beginAll(key, by, because));
    }

    private List<MovePlan> dryRun(String key) {
        ProcessDefinition newest = newest(key);
        return sorted(newest).stream().map(those -> new MovePlan(those.older().getVersion(), newest.getVersion(),
                those.movable().size() + those.stays().size(), those.movable().size(), those.stays())).toList();
    }

    private String beginAll(String key, String by, String because) {
        journal.newest(key).map(underWay::of).filter(move -> !move.ended()).ifPresent(move -> {
            throw new Refusal("A move of this drawing is under way (number " + move.move() + "). Please wait until it has ended.");
        });
        ProcessDefinition newest = newest(key);
        List<Sorted> sorted = sorted(newest).stream().filter(those -> !those.movable().isEmpty()).toList();
        Refusal.when(sorted.isEmpty(), "Nothing runs on an older version of this drawing that could go on with the newest. Nothing was changed.");
        return allOrNothing.execute(transaction -> {
            journal.newest(key).ifPresent(underWay::tidy);
            Map<String, List<String>> batches = new LinkedHashMap<>();
            sorted.forEach(those -> batches.put(
                    instances.newMigration(those.plan()).processInstanceIds(those.movable()).executeAsync().getId(), those.movable()));
            return String.valueOf(journal.write(key, newest.getVersion(), batches, by, because));
        });
    }

    @Override
    public MoveProgress progress(String move) {
        return Optional.of(move).filter(number -> number.matches("\\d{1,18}")).map(Long::valueOf).flatMap(journal::find)
                .map(begun -> unrestricted(() -> underWay.of(begun)))
                .orElseThrow(() -> new Refusal("There is no move of that number. Please look on the page of the drawing."));
    }

    private List<Sorted> sorted(ProcessDefinition newest) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(newest.getKey()).list().stream()
                .filter(version -> version.getVersion() < newest.getVersion()).sorted(Comparator.comparing(ProcessDefinition::getVersion))
                .map(older -> sorted(older, newest)).flatMap(Optional::stream).toList();
    }

    private Optional<Sorted> sorted(ProcessDefinition older, ProcessDefinition newest) {
        List<Map<String, String>> groups = alike.on(older.getId());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        MigrationPlan plan = places.plan(older.getId(), newest.getId());
        List<String> movable = new ArrayList<>();
        List<Stays> stays = new ArrayList<>();
        groups.forEach(group -> crossing.whyNot(plan, group.keySet()).ifPresentOrElse(
                why -> group.values().forEach(reference -> stays.add(new Stays(reference, why))),
                () -> movable.addAll(group.keySet())));
        stays.sort(Comparator.comparing(Stays::reference));
        return Optional.of(new Sorted(older, plan, movable, stays));
    }

    private ProcessDefinition newest(String key) {
        return Optional.ofNullable(repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult())
                .orElseThrow(() -> new Refusal("There is no drawing with the id “" + key + "”."));
    }

    /** The engine asks nobody's rights: the door has. */
    private <T> T unrestricted(Supplier<T> work) {
        Authentication somebody = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            Optional.ofNullable(somebody).ifPresent(back -> identity.setAuthentication(back.getUserId(), back.getGroupIds(), back.getTenantIds()));
        }
    }
}
