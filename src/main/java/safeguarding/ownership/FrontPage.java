package safeguarding.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import safeguarding.gate.Refusal;
import safeguarding.people.Names;

/** What stands on the first page of the models: what a release holds ready, and everything in force. */
@Component
class FrontPage {

    private final Shelf shelf;
    private final Releases releases;
    private final Bench bench;
    private final Names names;

    FrontPage(Shelf shelf, Releases releases, Bench bench, Names names) {
        this.shelf = shelf;
        this.releases = releases;
        this.bench = bench;
        this.names = names;
    }

    /** @param typed puts back what somebody typed, when the page comes again */
    String show(Model model, UnaryOperator<HeldRow> typed) {
        List<Edition> inForce = shelf.inForce();
        Map<String, Edition> byName = inForce.stream()
                .collect(Collectors.toMap(edition -> edition.kind() + edition.key(), Function.identity(), (one, same) -> one));
        Names called = names.eachOnce();
        List<EditionRow> rows = inForce.stream().map(edition -> row(edition, called)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("kinds", Arrays.stream(KindName.values())
                .filter(kind -> rows.stream().anyMatch(row -> row.edition().kind() == kind.kind())).toList());
        model.addAttribute("held", releases.held().stream()
                .map(held -> typed.apply(held(held, Optional.ofNullable(byName.get(held.kind() + held.key())), called))).toList());
        return "models";
    }

    private EditionRow row(Edition edition, Names called) {
        return EditionRow.of(edition, called, edition.kind() != Kind.DRAWING || edition.version() == 1 ? 0
                : shelf.editions(edition.kind(), edition.key()).stream()
                .filter(other -> other.version() < edition.version()).mapToLong(Edition::running).sum());
    }

    private HeldRow held(Releases.Held held, Optional<Edition> ours, Names called) {
        EditionRow row = ours.map(edition -> EditionRow.of(edition, called)).orElse(null);
        try {
            Opened opened = Opened.read(held.kind(), held.file(), held.content());
            return new HeldRow(held, row, opened, ours.flatMap(bench::open).map(opened::since).orElse(List.of()), null, "");
        } catch (Refusal unreadable) {
            return new HeldRow(held, row, null, List.of(), null, "");
        }
    }
}
