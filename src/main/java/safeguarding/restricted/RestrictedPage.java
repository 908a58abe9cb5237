package safeguarding.restricted;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.enquiry.Enquiries;
import safeguarding.gate.Refusal;
import safeguarding.people.Names;
import safeguarding.people.Workers;

/** Where a manager says who alone may read an enquiry, or opens it again. The door lets in managers; of these, those who may read it. */
@Controller
@RequestMapping("/restricted/{reference}")
class RestrictedPage {

    private static final Logger READINGS = LoggerFactory.getLogger("safeguarding.readings");

    private final Restrictions restrictions;
    private final Enquiries enquiries;
    private final Workers workers;
    private final Names names;
    private final Clock clock;

    RestrictedPage(Restrictions restrictions, Enquiries enquiries, Workers workers, Names names, Clock clock) {
        this.restrictions = restrictions;
        this.enquiries = enquiries;
        this.workers = workers;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable String reference, @RequestParam(defaultValue = "false") boolean saved, Model model, HttpServletRequest request) {
        mayRead(reference, request);
        READINGS.info("{} read who may read {}", request.getRemoteUser(), reference);
        model.addAttribute("saved", saved);
        return show(reference, new Typed(String.join("\n", restrictions.readers(reference).orElseGet(() -> proposed(reference, request))), ""), model);
    }

    @PostMapping(params = "restrict")
    String restrict(@PathVariable String reference, @RequestParam(defaultValue = "") String readers, @RequestParam(defaultValue = "") String because,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        mayRead(reference, request);
        Typed typed = new Typed(readers, because);
        List<Workers.Worker> here = workers.all();
        model.addAttribute("wrongReaders", typed.wrongReaders(here).orElse(null));
        model.addAttribute("wrongReason", typed.wrongReason().orElse(null));
        return decide(reference, typed, model, response, () ->
                restrictions.restrict(reference, typed.users(here), request.getRemoteUser(), because.strip()));
    }

    @PostMapping(params = "lift")
    String lift(@PathVariable String reference, @RequestParam(defaultValue = "") String readers, @RequestParam(defaultValue = "") String because,
            Model model, HttpServletRequest request, HttpServletResponse response) {
        mayRead(reference, request);
        Typed typed = new Typed(readers, because);
        model.addAttribute("wrongReason", typed.wrongReason().orElse(null));
        return decide(reference, typed, model, response, () -> restrictions.lift(reference, request.getRemoteUser(), because.strip()));
    }

    @ExceptionHandler
    ModelAndView notThere(Refusal refusal) {
        return new ModelAndView("sentence", Map.of("sentence", refusal.getMessage()), HttpStatus.NOT_FOUND);
    }

    private String decide(String reference, Typed typed, Model model, HttpServletResponse response, Runnable decision) {
        if (model.getAttribute("wrongReaders") == null && model.getAttribute("wrongReason") == null) {
            try {
                decision.run();
                return "redirect:/restricted/" + reference + "?saved=true";
            } catch (Refusal refusal) {
                model.addAttribute("refused", refusal.getMessage());
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(reference, typed, model);
    }

    private String show(String reference, Typed typed, Model model) {
        model.addAttribute("reference", reference);
        model.addAttribute("name", enquiries.get(reference).adult().knownAs());
        model.addAttribute("typed", typed);
        model.addAttribute("restricted", restrictions.readers(reference).isPresent());
        Names called = names.eachOnce();
        model.addAttribute("history", restrictions.history(reference).stream().map(step -> new StepRow(step, called, clock.getZone())).toList());
        model.addAttribute("workers", workers.all());
        return "restricted";
    }

    /** Whoever decides, and whoever works with the person now. */
    private Set<String> proposed(String reference, HttpServletRequest request) {
        return Stream.concat(Stream.of(request.getRemoteUser()), restrictions.worker(reference).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void mayRead(String reference, HttpServletRequest request) {
        enquiries.get(reference);
        if (!restrictions.mayRead(request.getRemoteUser(), reference)) {
            READINGS.info("{} was not shown who may read {}", request.getRemoteUser(), reference);
            throw Enquiries.unknown(reference);
        }
    }
}
