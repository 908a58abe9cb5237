package safeguarding.ownership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where a process owner chooses between a release's model and their own. */
@Controller
@RequestMapping("/models/release/{kind:drawing|form|table}/{key}")
class ReleasePage {

    private final Releases releases;
    private final FrontPage front;

    ReleasePage(Releases releases, FrontPage front) {
        this.releases = releases;
        this.front = front;
    }

    /** The release's file, to lay one's own changes into it. */
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String kind, @PathVariable String key) {
        return releases.held().stream().filter(held -> is(held, kind, key)).findFirst()
                .map(held -> Download.of(held.file(), held.content())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping
    String choose(@PathVariable String kind, @PathVariable String key, @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String because, Model model, HttpServletRequest request, HttpServletResponse response) {
        try {
            Kind chosen = KindName.inAddress(kind).orElseThrow();
            new Because(because).refuse();
            switch (choice) {
                case "take" -> releases.takeRelease(chosen, key, request.getRemoteUser(), because.strip());
                case "keep" -> releases.keepLocal(chosen, key, request.getRemoteUser(), because.strip());
                default -> throw new Refusal("Choose one of the two: the release’s version or ours.");
            }
            return "redirect:/models?done=" + (choice.equals("take") ? "tookRelease" : "keptOurs");
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("nothingHeld", Optional.of(refused.getMessage())
                    .filter(any -> releases.held().stream().noneMatch(held -> is(held, kind, key))).orElse(null));
            return front.show(model, row -> is(row.held(), kind, key) ? row.asTyped(refused.getMessage(), because) : row);
        }
    }

    private static boolean is(Releases.Held held, String kind, String key) {
        return held.key().equals(key) && KindName.of(held.kind()).address().equals(kind);
    }
}
