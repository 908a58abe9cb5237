package safeguarding.process.models;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.journal.Forms;
import safeguarding.model.Diagram;
import safeguarding.model.Known;
import safeguarding.model.Library;
import safeguarding.ownership.Kind;
import safeguarding.people.Role;

/** The drawings in force, and what a drawing may name. */
@Component
class InForce {

    private final EngineModels models;
    private final Forms forms;
    private final Map<String, Optional<Diagram>> read = new ConcurrentHashMap<>();

    InForce(EngineModels models, @Lazy Forms forms) {
        this.models = models;
        this.forms = forms;
    }

    /** The drawings in force. @param more what would come into force with them */
    Library library(Batch more) {
        List<Shelved> newest = models.inForce();
        return Library.of(newest.stream().filter(one -> one.kind() == Kind.DRAWING).flatMap(one -> diagram(one).stream()).toList(),
                new Known(keys(newest, more, Kind.FORM), turnings(), groups(), keys(newest, more, Kind.TABLE)));
    }

    /** A version of a drawing, read once; empty when it is older than our rules and no single drawing. */
    Optional<Diagram> diagram(Shelved drawing) {
        return read.computeIfAbsent(drawing.id(), id -> {
            try {
                return Optional.of(Diagram.read(drawing.file(), models.content(drawing)));
            } catch (Refusal unreadable) {
                return Optional.empty();
            }
        });
    }

    private Set<String> keys(List<Shelved> newest, Batch more, Kind kind) {
        return Stream.concat(newest.stream().filter(one -> one.kind() == kind).map(Shelved::key), more.keys(kind).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> turnings() {
        return forms.all().stream().flatMap(form -> form.turnings().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> groups() {
        return Stream.of(Role.values()).map(Role::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
