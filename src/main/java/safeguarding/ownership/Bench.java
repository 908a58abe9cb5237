package safeguarding.ownership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import safeguarding.gate.Refusal;
import safeguarding.model.Objection;
import safeguarding.model.Step;
import safeguarding.model.change.Change;
import safeguarding.people.Names;

/** Where models are laid side by side: what is in force, what came before, and what somebody would like to put there. */
@Component
class Bench {

    private final Shelf shelf;
    private final Names names;

    Bench(Shelf shelf, Names names) {
        this.shelf = shelf;
        this.names = names;
    }

    /** What stands against these files and what they would change; nothing is put in force. */
    Checked check(List<ModelFile> files) {
        Map<String, Edition> now = shelf.inForce().stream().collect(Collectors.toMap(Bench::name, Function.identity(), (one, same) -> one));
        List<Checked.CheckedFile> checked = files.stream().map(file -> checked(file, now)).toList();
        List<Objection> objections = shelf.verdict(files);
        Set<String> own = checked.stream().filter(Checked.CheckedFile::isDrawing).map(file -> file.opened().key()).collect(Collectors.toSet());
        List<EditionRow> others = objections.stream()
                .flatMap(objection -> Stream.concat(Stream.of(objection.model()), objection.way().stream().map(Step::process)))
                .distinct().filter(key -> !own.contains(key) && now.containsKey(Kind.DRAWING + key))
                .map(key -> EditionRow.of(now.get(Kind.DRAWING + key), names)).toList();
        return new Checked(checked, objections, others);
    }

    /** What a version changed against the one before it; nothing for the first. */
    List<Change> changes(Edition edition, Optional<Edition> before) {
        return before.flatMap(this::open).flatMap(old -> open(edition).map(opened -> opened.since(old))).orElse(List.of());
    }

    /** An edition, read; empty when it cannot be read any more. */
    Optional<Opened> open(Edition edition) {
        return shelf.content(edition.kind(), edition.key(), edition.version()).flatMap(content -> readable(edition, content));
    }

    private Checked.CheckedFile checked(ModelFile file, Map<String, Edition> now) {
        try {
            Opened opened = Opened.read(file);
            Edition inForce = now.get(opened.kind() + opened.key());
            return inForce == null ? new Checked.CheckedFile(file, opened, null, List.of())
                    : new Checked.CheckedFile(file, opened, EditionRow.of(inForce, names), open(inForce).map(opened::since).orElse(List.of()));
        } catch (Refusal unreadable) {
            return new Checked.CheckedFile(file, null, null, List.of());
        }
    }

    private static Optional<Opened> readable(Edition edition, byte[] content) {
        try {
            return Optional.of(Opened.read(edition.kind(), edition.file(), content));
        } catch (Refusal older) {
            return Optional.empty();
        }
    }

    private static String name(Edition edition) {
        return edition.kind() + edition.key();
    }
}
