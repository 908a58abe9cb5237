package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;

/** What a task card says: whose enquiry it is and where it stands. */
@RestController
class RecordCard {

    private final Enquiries enquiries;
    private final Reader reader;

    RecordCard(Enquiries enquiries, Reader reader) {
        this.enquiries = enquiries;
        this.reader = reader;
    }

    /** @param whose what the person likes to be called; @param stage its title, empty before the first */
    record Card(String whose, String reference, String stage) {
    }

    @GetMapping("/record/card/{taskId}")
    Card card(@PathVariable String taskId, HttpServletRequest request) {
        String reference = reader.referenceOf(taskId, request);
        Optional<StageVisit> visit = enquiries.current(reference);
        return new Card(enquiries.get(reference).adult().knownAs(), reference,
                visit.map(StageVisit::stage).map(Stage::title).orElse(""));
    }
}
