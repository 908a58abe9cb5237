package safeguarding.web.manage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import safeguarding.report.register.Workers;
import safeguarding.report.workload.Share;
import safeguarding.report.workload.TeamShare;
import safeguarding.report.workload.Workload;

/** Who has how much to look after, by team and by name (SG-09, RO-14). */
@Controller
class WorkloadPage {

    /** Leads from a number to the enquiries behind it. */
    public record Links(boolean inCockpit) {

        /** The open enquiries on which this person did the latest work, for this team. */
        public String enquiries(Share share) {
            Map<String, String> questions = new LinkedHashMap<>();
            questions.put("worker", share.worker() == null ? Workers.NOBODY_YET : share.worker());
            questions.put("team", share.team() == null ? Workers.NO_TEAM_YET : share.team());
            questions.put("state", "open");
            return RegisterLinks.address("/register", questions, inCockpit);
        }
    }

    private final Workload workload;

    WorkloadPage(Workload workload) {
        this.workload = workload;
    }

    @GetMapping("/workload")
    String workload(@RequestParam(defaultValue = "") String in, Model model, HttpServletRequest request) {
        List<TeamShare> teams = workload.teams(request.getRemoteUser());
        boolean inCockpit = in.equals(RegisterPage.COCKPIT);
        model.addAttribute("teams", teams);
        model.addAttribute("together", Workload.together(teams));
        model.addAttribute("links", new Links(inCockpit));
        model.addAttribute("inCockpit", inCockpit);
        return "workload";
    }
}
