package safeguarding.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;
import safeguarding.letters.EntryStory;
import safeguarding.letters.GateNow;
import safeguarding.letters.GatesNow;
import safeguarding.letters.Records;
import safeguarding.letters.Stories;
import safeguarding.letters.WholeRecord;

/** The read API: the record, its gates and its journal. An unknown reference is a 404 with one sentence. */
@OpenAPIDefinition(info = @Info(title = "MSP Enquiries", version = "1", description = "What is on record about safeguarding enquiries, to read"))
@RestController
@RequestMapping(path = "/api/enquiries", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Enquiries", description = "Read what is on record. Nothing can be changed here.")
class EnquiryApi {

    private final Enquiries enquiries;
    private final Records records;
    private final Stories stories;
    private final GatesNow gates;
    private final Reader reader;

    EnquiryApi(Enquiries enquiries, Records records, Stories stories, GatesNow gates, Reader reader) {
        this.enquiries = enquiries;
        this.records = records;
        this.stories = stories;
        this.gates = gates;
        this.reader = reader;
    }

    /** @param stage code of the stage it is in or was last in; @param ending absent while the enquiry is open */
    record InShort(String reference, String stage, String ending) {
    }

    @GetMapping
    @Operation(summary = "All enquiries that you may read, and where each stands")
    List<InShort> all(HttpServletRequest request) {
        Set<String> hidden = reader.hiddenFrom(request);
        return enquiries.all().stream().filter(enquiry -> !hidden.contains(enquiry.reference())).map(enquiry -> new InShort(enquiry.reference(),
                enquiries.current(enquiry.reference()).map(StageVisit::stage).map(Stage::code).orElse(null),
                enquiry.ending() == null ? null : enquiry.ending().name())).toList();
    }

    @GetMapping("/{reference}")
    @Operation(summary = "The record: stage, outcomes with every version, conversations, plan, and the latest answers to each form")
    WholeRecord record(@PathVariable String reference, HttpServletRequest request) {
        WholeRecord record = records.of(reference);
        reader.hasRead("the record", reference, request);
        return record;
    }

    @GetMapping("/{reference}/gates")
    @Operation(summary = "Each gate of the stage, open or shut, and what is missing as sentences")
    List<GateNow> gates(@PathVariable String reference, HttpServletRequest request) {
        List<GateNow> now = gates.of(reference);
        reader.hasRead("the gates", reference, request);
        return now;
    }

    @GetMapping("/{reference}/journal")
    @Operation(summary = "Every entry, oldest first, as it was typed")
    List<EntryStory> journal(@PathVariable String reference, HttpServletRequest request) {
        enquiries.get(reference);
        List<EntryStory> entries = stories.of(reference);
        reader.hasRead("the journal", reference, request);
        return entries;
    }
}
