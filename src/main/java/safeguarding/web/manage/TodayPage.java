package safeguarding.web.manage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.report.today.Matter;
import safeguarding.report.today.Matters;

/** What needs a manager today: as a page, matter by matter, and as the part of a page that Cockpit shows first. */
@Controller
class TodayPage {

    private static final int A_FEW = 5;
    private static final int MANY = 200;

    private final Matters today;

    TodayPage(Matters today) {
        this.today = today;
    }

    @GetMapping("/today")
    String all(@RequestParam(defaultValue = "") String in, Model model, HttpServletRequest request) {
        model.addAttribute("parts", today.all(request.getRemoteUser(), A_FEW));
        model.addAttribute("inCockpit", in.equals(RegisterPage.COCKPIT));
        return "today";
    }

    /** Without a page around it. */
    @GetMapping("/today/tile")
    String tile(Model model, HttpServletRequest request) {
        all("", model, request);
        return "today :: parts";
    }

    @GetMapping("/today/{address}")
    ModelAndView one(@PathVariable String address, @RequestParam(defaultValue = "") String in, HttpServletRequest request) {
        Optional<Matter> matter = Matter.at(address);
        if (matter.isEmpty()) {
            return new ModelAndView("sentence", Map.of("sentence",
                "There is no such list here. Please begin at “What needs a manager today”."), HttpStatus.NOT_FOUND);
        }
        ModelAndView page = new ModelAndView("today", "parts", List.of(today.about(matter.get(), request.getRemoteUser(), MANY)));
        page.addObject("inCockpit", in.equals(RegisterPage.COCKPIT));
        page.addObject("one", matter.get());
        return page;
    }
}
