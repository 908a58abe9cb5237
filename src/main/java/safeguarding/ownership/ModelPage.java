package safeguarding.ownership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import safeguarding.gate.Refusal;
import safeguarding.people.Names;

/** One model: how it looks, its versions, what each changed, and the way back to an earlier one. */
@Controller
@RequestMapping("/models/{kind:drawing|form|table}/{key}")
class ModelPage {

    private final Shelf shelf;
    private final Bench bench;
    private final Names names;

    ModelPage(Shelf shelf, Bench bench, Names names) {
        this.shelf = shelf;
        this.bench = bench;
        this.names = names;
    }

    @GetMapping
    String page(@PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "0") String version,
            @RequestParam(defaultValue = "") String done, Model model, HttpServletResponse response) {
        model.addAttribute("done", Done.of(done).orElse(null));
        List<Edition> editions = editions(kind, key);
        return version.equals("0") ? show(editions, editions.stream().findFirst(), model, response)
                : show(editions, chosen(editions, version), model, response);
    }

    /** The file as it was deployed. Nobody's browser opens it as a page. */
    @GetMapping("/{version:\\d{1,9}}/file")
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String key, @PathVariable int version) {
        Optional<Edition> edition = chosen(editions(kind, key), String.valueOf(version));
        return edition.flatMap(found -> shelf.content(found.kind(), key, version)).map(content -> Download.of(edition.get().file(), content))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String because, Model model, HttpServletRequest request, HttpServletResponse response) {
        List<Edition> editions = editions(kind, key);
        Optional<Edition> earlier = chosen(editions, version).filter(edition -> edition.version() < editions.get(0).version());
        if (earlier.isEmpty()) {
            return show(editions, Optional.empty(), model, response);
        }
        try {
            new Because(because).refuse();
            byte[] content = shelf.content(earlier.get().kind(), key, earlier.get().version()).orElseThrow();
            shelf.deploy(List.of(new ModelFile(earlier.get().file(), content)), request.getRemoteUser(),
                    "Back to version " + version + ". " + because.strip());
            return "redirect:" + EditionRow.address(earlier.get()) + "?done=takenBack";
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrongBack", refused.getMessage());
            model.addAttribute("backTo", earlier.get().version());
            model.addAttribute("because", because);
            return show(editions, editions.stream().findFirst(), model, response);
        }
    }

    private String show(List<Edition> editions, Optional<Edition> edition, Model model, HttpServletResponse response) {
        if (edition.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("sentence", "There is no such model or version. Look for it in the list of models. Nothing was changed.");
            return "sentence";
        }
        Edition shown = edition.get();
        Optional<Edition> before = editions.stream().filter(other -> other.version() < shown.version()).findFirst();
        Names called = names.eachOnce();
        model.addAttribute("shown", EditionRow.of(shown, called,
                editions.stream().filter(other -> other.version() < shown.version()).mapToLong(Edition::running).sum()));
        model.addAttribute("newest", shown.equals(editions.get(0)));
        model.addAttribute("before", before.map(earlier -> EditionRow.of(earlier, called)).orElse(null));
        model.addAttribute("changes", bench.changes(shown, before));
        model.addAttribute("opened", bench.open(shown).orElse(null));
        model.addAttribute("editions", editions.stream().map(each -> EditionRow.of(each, called)).toList());
        return "model";
    }

    private List<Edition> editions(String kind, String key) {
        return KindName.inAddress(kind).map(found -> shelf.editions(found, key)).orElse(List.of());
    }

    private static Optional<Edition> chosen(List<Edition> editions, String version) {
        return editions.stream().filter(edition -> String.valueOf(edition.version()).equals(version)).findFirst();
    }
}
