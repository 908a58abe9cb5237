package safeguarding.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.people.Names;

/** Where managers choose how long we hope each step takes, without a developer; the door keeps everyone else out (LA-02). */
@Controller
@RequestMapping("/timescales")
class TimescalesPage {

    private static final String MANAGERS = "managers";

    private final Timescales timescales;
    private final Names names;

    TimescalesPage(Timescales timescales, Names names) {
        this.timescales = timescales;
        this.names = names;
    }

    @ModelAttribute("mayChange")
    boolean mayChange(HttpServletRequest request) {
        return request.isUserInRole(MANAGERS);
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String saved, Model model) {
        model.addAttribute("saved", timescales.of(saved).map(now -> TimescaleRow.asItIs(now, names)).orElse(null));
        Names called = names.eachOnce();
        model.addAttribute("rows", timescales.all().stream().map(now -> TimescaleRow.asItIs(now, called)).toList());
        return "timescales";
    }

    @PostMapping
    String change(@RequestParam(defaultValue = "") String step, @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = "") String because, Model model, HttpServletRequest request, HttpServletResponse response) {
        TypedTimescale typed = new TypedTimescale(step, workingDays, because);
        if (timescales.of(step).isEmpty()) {
            model.addAttribute("unknown", "There is no such step here. Please look for it in the list. Nothing was changed.");
            return again(typed, null, model, response);
        }
        return typed.wrong().map(sentence -> again(typed, sentence, model, response)).orElseGet(() -> {
            timescales.change(step, typed.number(), request.getRemoteUser(), because.strip());
            return "redirect:/timescales?saved=" + step;
        });
    }

    private String again(TypedTimescale typed, String sentence, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        Names called = names.eachOnce();
        model.addAttribute("rows", timescales.all().stream().map(now -> now.step().equals(typed.step())
                ? TimescaleRow.again(now, called, typed, sentence) : TimescaleRow.asItIs(now, called)).toList());
        return "timescales";
    }
}
