package safeguarding.ownership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.gate.Refusal;
import safeguarding.people.Role;

/** Where process owners let running enquiries go on with the newest drawing, after seeing which can; managers may look. */
@Controller
@RequestMapping("/models")
class MovePage {

    private final Moves moves;

    MovePage(Moves moves) {
        this.moves = moves;
    }

    @ModelAttribute("mayMove")
    boolean mayMove(HttpServletRequest request) {
        return request.isUserInRole(Role.PROCESS_OWNER.group());
    }

    /** What would happen; nothing is moved by looking. */
    @GetMapping("/drawing/{key}/move")
    String dryRun(@PathVariable String key, Model model) {
        return dryRun(key, "", null, model);
    }

    @PostMapping("/drawing/{key}/move")
    String begin(@PathVariable String key, @RequestParam(defaultValue = "") String because, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        if (!mayMove(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return dryRun(key, because, "Only a process owner can move running enquiries. Nothing was changed.", model);
        }
        try {
            new Because(because).wrong().ifPresent(sentence -> {
                throw new Refusal(sentence + " Nothing was changed.");
            });
            return "redirect:/models/moves/" + moves.begin(key, request.getRemoteUser(), because.strip());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return dryRun(key, because, refusal.getMessage(), model);
        }
    }

    /** How far a move has come; the page looks again by itself until it has ended. */
    @GetMapping("/moves/{move}")
    String progress(@PathVariable String move, Model model) {
        model.addAttribute("far", moves.progress(move));
        return "moving";
    }

    @ExceptionHandler(Refusal.class)
    String notThere(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("notThere", refusal.getMessage());
        return "moving";
    }

    private String dryRun(String key, String because, String wrong, Model model) {
        var plans = moves.plan(key);
        model.addAttribute("key", key);
        model.addAttribute("plans", plans);
        model.addAttribute("movable", plans.stream().mapToLong(Moves.MovePlan::movable).sum());
        model.addAttribute("because", because);
        model.addAttribute("wrong", wrong);
        return "move";
    }
}
