package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import safeguarding.letters.EntryStory;
import safeguarding.letters.GatesNow;
import safeguarding.letters.Records;
import safeguarding.letters.Stories;
import safeguarding.report.one.Holding;

/** An enquiry on one screen, beside its drawing in Cockpit: what the person wanted first and wants now, and who has it. */
@Controller
class EnquiryTab {

    private static final int THE_LATEST = 15;

    private final Records records;
    private final Stories stories;
    private final GatesNow gates;
    private final Holding holding;
    private final Reader reader;

    EnquiryTab(Records records, Stories stories, GatesNow gates, Holding holding, Reader reader) {
        this.records = records;
        this.stories = stories;
        this.gates = gates;
        this.holding = holding;
        this.reader = reader;
    }

    /** A part of a page, to be shown within another one. */
    @GetMapping("/record/{reference}/overview")
    String overview(@PathVariable String reference, Model model, HttpServletRequest request) {
        model.addAttribute("holder", holding.of(reference, request.getRemoteUser()));
        model.addAttribute("tasks", holding.tasks(reference));
        model.addAttribute("record", records.of(reference));
        model.addAttribute("gates", gates.of(reference));
        List<EntryStory> newestFirst = new ArrayList<>(stories.of(reference));
        Collections.reverse(newestFirst);
        model.addAttribute("entries", newestFirst.stream().limit(THE_LATEST).toList());
        model.addAttribute("written", newestFirst.size());
        reader.hasRead("the overview", reference, request);
        return "overview";
    }
}
