package safeguarding.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import safeguarding.gate.Refusal;

/** What stands on the first page of the models: what a release holds ready, and everything in force. */
@Component
class FrontPage {

    private final Shelf shelf;
    private final Releases releases;
    private final Bench bench;

    FrontPage(Shelf shelf, Releases releases, Bench bench) {
        this.shelf = shelf;
        this.releases = releases;
        this.bench = bench;
    }

    /** @param typed puts back what somebody typed, when the page comes again */
    String show(Model model, UnaryOperator<HeldRow> typed) {
        List<Edition> inForce = shelf.inForce();
        Map<String, Edition> byName = inForce.stream()
                .collect(Collectors.toMap(edition -> edition.kind() + edition.key(), Function.identity(), (one, same) -> one));
        List<EditionRow> rows = inForce.stream().map(this::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("kinds", Arrays.stream(KindName.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.edition().kind() == kind.kind())).toList());
        model.addAttribute("held", releases.held().stream().map(held -> typed.apply(held(held, byName.get(held.kind() + held.key())))).toList());
        return "models";
    }

    private EditionRow row(Edition edition) {
        return new EditionRow(edition, edition.kind() != Kind.DRAWING || edition.version() == 1 ? 0
                : shelf.editions(edition.kind(), edition.key()).stream()
                .filter(other -> other.version() < edition.version()).mapToLong(Edition::running).sum());
    }

    private HeldRow held(Releases.Held held, Edition ours) {
        try {
            Opened opened = Opened.read(held.kind(), held.file(), held.content());
            return ours == null ? new HeldRow(held, null, opened, List.of(), null, "")
                    : new HeldRow(held, new EditionRow(ours), opened, bench.open(ours).map(opened::since).orElse(List.of()), null, "");
        } catch (Refusal unreadable) {
            return new HeldRow(held, ours == null ? null : new EditionRow(ours), null, List.of(), null, "");
        }
    }
}
