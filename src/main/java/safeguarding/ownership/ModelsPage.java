package safeguarding.ownership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import safeguarding.gate.Refusal;

/** Every model in force, and the place to check and deploy new ones; the door keeps out who may not. */
@Controller
@RequestMapping("/models")
class ModelsPage {

    private final Shelf shelf;
    private final Bench bench;
    private final FrontPage front;

    ModelsPage(Shelf shelf, Bench bench, FrontPage front) {
        this.shelf = shelf;
        this.bench = bench;
        this.front = front;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", Done.of(done).orElse(null));
        return front.show(model, held -> held);
    }

    @GetMapping({"/check", "/deploy"})
    String nothingToCheck() {
        return "redirect:/models";
    }

    @PostMapping("/check")
    String check(@RequestParam(name = "file", required = false) List<MultipartFile> chosen, @RequestParam MultiValueMap<String, String> typed,
            Model model, HttpServletResponse response) {
        try {
            model.addAttribute("checked", bench.check(HandedIn.files(chosen == null ? List.of() : chosen, typed)));
        } catch (Refusal refused) {
            wrong("wrongFiles", refused, model, response);
        }
        return "verdict";
    }

    @PostMapping("/deploy")
    String deploy(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletRequest request, HttpServletResponse response) {
        Because because = new Because(typed.getOrDefault("because", List.of("")).get(0));
        List<ModelFile> files;
        try {
            files = HandedIn.files(List.of(), typed);
        } catch (Refusal refused) {
            return wrong("wrongFiles", refused, model, response);
        }
        try {
            because.refuse();
            shelf.deploy(files, request.getRemoteUser(), because.words().strip());
            Opened first = Opened.read(files.get(0));
            String page = files.size() > 1 ? "/models" : "/models/" + KindName.of(first.kind()).address() + "/" + first.key();
            return "redirect:" + page + "?done=deployed";
        } catch (Refusal refused) {
            model.addAttribute("because", because.words());
            model.addAttribute("checked", bench.check(files));
            return wrong(because.wrong().isPresent() ? "wrongReason" : "wrongFiles", refused, model, response);
        }
    }

    static String wrong(String where, Refusal refused, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute(where, refused.getMessage());
        return "verdict";
    }
}
