package safeguarding.learning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import safeguarding.calendar.WorkingDays;
import safeguarding.people.Workers;

/** Where managers see to it that something comes of what people told us; the door keeps everyone else out (SG-62, LA-45, R-18). */
@Controller
@RequestMapping("/learning")
class LearningPage {

    private final Items items;
    private final Workers workers;
    private final WorkingDays days;

    LearningPage(Items items, Workers workers, WorkingDays days) {
        this.items = items;
        this.workers = workers;
        this.days = days;
    }

    @ModelAttribute("sought")
    Sought sought(@RequestParam(defaultValue = "") String theme, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String page) {
        return new Sought(theme, state, page);
    }

    @ModelAttribute("step")
    TypedStep typed(@RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String sortedAs,
            @RequestParam(defaultValue = "") String owner, @RequestParam(defaultValue = "") String whatChanged,
            @RequestParam(defaultValue = "") String step) {
        return new TypedStep(item, sortedAs, owner, whatChanged, step);
    }

    @GetMapping
    String page(@ModelAttribute("sought") Sought sought, @RequestParam(defaultValue = "") String saved, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        String reader = request.getRemoteUser();
        Optional<String> wrong = sought.wrong();
        if (wrong.isPresent()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("wrong", wrong.get());
            return show(List.of(), 0, model);
        }
        model.addAttribute("saved", saved.matches("\\d{1,18}") ? items.find(reader, Long.parseLong(saved)).orElse(null) : null);
        return show(items.of(reader, sought).stream().map(LearningRow::asItIs).toList(), items.count(reader, sought), model);
    }

    @PostMapping
    String add(@ModelAttribute("sought") Sought sought, @ModelAttribute("step") TypedStep typed, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        String reader = request.getRemoteUser();
        Optional<Item> item = items.find(reader, typed.entry());
        List<Workers.Worker> here = workers.all();
        Optional<TypedStep.Wrong> wrong = typed.wrong(here).or(() -> item.filter(one -> items.isNamedIn(one.entry(), typed.whatChanged()))
                .map(one -> new TypedStep.Wrong("whatChanged", "You name the person. The board reads this, so please say it without the name.")));
        if (item.isPresent() && wrong.isEmpty()) {
            items.add(typed.entry(), typed.theme(), typed.ownerAmong(here), typed.state(),
                    typed.whatChanged().isBlank() ? null : typed.whatChanged().strip(), reader);
            return "redirect:" + UriComponentsBuilder.fromPath("/learning").queryParam("saved", typed.entry())
                    .queryParam("theme", sought.theme()).queryParam("state", sought.state()).queryParam("page", sought.number()).encode().toUriString();
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        if (item.isEmpty()) {
            model.addAttribute("wrong", "There is nothing like this here any more. Nothing was changed. Please look for it in the list.");
        }
        return show(again(reader, sought, item, typed, wrong), sought.wrong().isPresent() ? 0 : items.count(reader, sought), model);
    }

    /** The list as it was, with what was typed; the item is shown even if the list would no longer hold it. */
    private List<LearningRow> again(String reader, Sought sought, Optional<Item> item, TypedStep typed, Optional<TypedStep.Wrong> wrong) {
        Stream<LearningRow> first = item.stream().map(one -> new LearningRow(one, typed, wrong.orElse(null)));
        Stream<Item> others = sought.wrong().isPresent() ? Stream.of() : items.of(reader, sought).stream();
        return Stream.concat(first, others.filter(one -> one.entry() != typed.entry()).map(LearningRow::asItIs)).toList();
    }

    private String show(List<LearningRow> rows, long count, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("count", count);
        model.addAttribute("pages", (count + Items.ON_A_PAGE - 1) / Items.ON_A_PAGE);
        model.addAttribute("themes", Theme.values());
        model.addAttribute("states", State.values());
        model.addAttribute("workers", workers.all());
        model.addAttribute("today", days.today());
        return "learning";
    }
}
