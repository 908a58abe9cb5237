package safeguarding.process.models;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.model.Objection;
import safeguarding.ownership.Edition;
import safeguarding.ownership.Kind;
import safeguarding.ownership.ModelFile;
import safeguarding.ownership.Shelf;

/** The shelf of models that is the engine. */
@Component
@Transactional
class EngineShelf implements Shelf {

    private static final String NAME = "Models page";

    private final EngineModels models;
    private final ReleaseJournal releases;
    private final Verdict verdict;
    private final Delivery delivery;

    EngineShelf(EngineModels models, ReleaseJournal releases, Verdict verdict, Delivery delivery) {
        this.models = models;
        this.releases = releases;
        this.verdict = verdict;
        this.delivery = delivery;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> inForce() {
        return told(models.inForce());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> editions(Kind kind, String key) {
        return told(models.editions(kind, key));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> content(Kind kind, String key, int version) {
        return models.editions(kind, key).stream().filter(one -> one.version() == version).findFirst().map(models::content);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Objection> verdict(List<ModelFile> files) {
        return verdict.against(files);
    }

    @Override
    public void deploy(List<ModelFile> files, String by, String because) {
        delivery.send(files, NAME, NAME, new Hand(by, because));
    }

    private List<Edition> told(List<Shelved> some) {
        Map<String, Long> running = models.running();
        Set<String> ours = ours();
        return some.stream().map(one -> new Edition(one.kind(), one.key(), one.name() == null ? one.key() : one.name(), one.version(), one.tag(),
                one.file(), one.by(), one.at(), one.because(),
                one.byRelease() || ours.contains(ReleaseJournal.name(one.kind(), one.key()) + models.mark(one)),
                running.getOrDefault(one.id(), 0L))).toList();
    }

    /** Everything that a release has ever brought, also before we wrote it down. */
    private Set<String> ours() {
        Set<String> ours = new HashSet<>(releases.everBrought());
        ours.addAll(models.every().stream().filter(Shelved::byRelease)
                .map(one -> ReleaseJournal.name(one.kind(), one.key()) + models.mark(one)).collect(Collectors.toSet()));
        return ours;
    }
}
