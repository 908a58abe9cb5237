package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import safeguarding.letters.Records;
import safeguarding.letters.Stories;

/** The enquiry so far, in order. */
@Controller
class RecordPage {

    private final Records records;
    private final Stories stories;
    private final Reader reader;

    RecordPage(Records records, Stories stories, Reader reader) {
        this.records = records;
        this.stories = stories;
        this.reader = reader;
    }

    @GetMapping("/record/{reference}")
    String record(@PathVariable String reference, Model model, HttpServletRequest request) {
        model.addAttribute("record", records.of(reference));
        model.addAttribute("entries", stories.of(reference));
        reader.hasRead("the record", reference, request);
        return "record";
    }

    @GetMapping("/record/task/{taskId}")
    String recordOfTask(@PathVariable String taskId, Model model, HttpServletRequest request) {
        return record(reader.referenceOf(taskId, request), model, request);
    }
}
