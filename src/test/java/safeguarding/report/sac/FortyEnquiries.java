package safeguarding.report.sac;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import safeguarding.calendar.WorkingDays;
import safeguarding.report.made.Rows;

/** The forty enquiries of {@code report/forty-enquiries.csv}, put into the tables as the rooms would keep them. */
final class FortyEnquiries {

    private static final CSVFormat READABLE = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

    private final Rows rows;
    private long entries;
    private long wishes;

    FortyEnquiries(DataSource house) {
        this.rows = new Rows(house);
    }

    static List<CSVRecord> lines(String name) {
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/report", name))) {
            return READABLE.parse(file).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void tell() {
        lines("forty-enquiries.csv").forEach(this::one);
        rows.write();
    }

    private void one(CSVRecord told) {
        String reference = "SE-2025-0000" + told.get("number");
        long number = Long.parseLong(told.get("number"));
        rows.add("adult", "id", number, "name", "Person " + number, "born_on", told.get("born").isEmpty() ? null : LocalDate.parse(told.get("born")));
        String closed = told.get("closed").replace("answered ", "");
        Instant raised = moment(told.get("raised"));
        rows.add("enquiry", "reference", reference, "adult_id", number, "raised_at", raised, "ending", closed.isEmpty() ? null
                : closed.equals(told.get("closed")) ? "CLOSED" : "ANSWERED_WITHOUT_ENQUIRY", "ended_at", closed.isEmpty() ? null : moment(closed));
        write(reference, "raiseConcern", raised, "abuseTypes", json(told.get("kinds")), "sourceOfRisk", told.get("source"), "location",
                told.get("location"));
        for (String decided : told.get("decided").isEmpty() ? new String[0] : told.get("decided").split(" then ")) {
            // Written down long after: the day of the decision counts, not the day of writing.
            write(reference, "decideEnquiry", moment("2026-06-30 10:00"), "decision", decided.split(" ")[0], "decidedOn", decided.split(" ")[1]);
        }
        if (!closed.isEmpty()) {
            worked(reference, told, moment(closed));
        }
    }

    private void worked(String reference, CSVRecord told, Instant at) {
        String support = told.get("support");
        write(reference, "prepareFirstConversation", at, "advocate", support.equals("ADVOCATE") ? "IN_PLACE" : "", "appropriatePerson",
                support.equals("FAMILY") ? "YES" : support.equals("NOBODY") ? "NO" : "");
        String capacity = told.get("capacity");
        long first = write(reference, "firstConversation", at, "capacityDoubt", capacity.equals("HAS") ? "NO_REASON_TO_DOUBT"
                : capacity.equals("DOUBT") ? "DOUBT_TO_ASSESS" : capacity.isEmpty() ? "" : "DOUBT_ASSESSED", "capacityResult",
                capacity.startsWith("LACKS") ? "LACKS_CAPACITY" : "");
        if (!told.get("asked").isEmpty()) {
            rows.add("wishes_asked", "entry_id", first, "reference", reference, "voice", "PERSON", "asked", told.get("asked"));
        }
        if (capacity.endsWith("THEN HAS")) {
            rows.add("capacity_assessment", "entry_id", write(reference, "assessCapacity", at), "reference", reference, "conclusion", "HAS_CAPACITY");
        }
        write(reference, "recordFindings", at, "riskNow", told.get("findings"));
        if (!told.get("died").isEmpty()) {
            write(reference, "personDied", at, "diedOn", told.get("died"));
        }
        if (!told.get("ceased").isEmpty()) {
            ceased(reference, at, told.get("ceased").equals("ALL CHECKS"));
        }
        long feedback = write(reference, "feedbackConversation", at);
        results(reference, first, feedback, told.get("results"));
        long prepared = write(reference, "prepareClosure", at, "riskFound", told.get("found"), "actionTaken", told.get("action"), "riskOutcome",
                told.get("became"));
        rows.add("closure", "agreed_entry", write(reference, "agreeClosure", at), "reference", reference, "feedback_entry", feedback, "prepared_entry",
                prepared, "prepared_by", "ana", "agreed_by", "ben", "ceased_at_request", !told.get("ceased").isEmpty());
    }

    private void results(String reference, long first, long feedback, String results) {
        int rank = 0;
        for (String result : results.isEmpty() ? new String[0] : results.split(" ")) {
            long wish = ++wishes;
            rows.add("outcome", "id", wish, "reference", reference, "voice", "PERSON");
            rows.add("outcome_version", "outcome_id", wish, "version", 0, "rank_of_three", ++rank, "words", "Peace", "menu", null, "ask_of_us", null,
                    "entry_id", first);
            if (!result.equals("?")) {
                rows.add("outcome_result", "entry_id", feedback, "outcome_id", wish, "result", result);
            }
        }
    }

    /** They said no to somebody, it was talked through with them alone, and duties and the way back were thought of. */
    private void ceased(String reference, Instant at, boolean withEveryCheck) {
        write(reference, "personDeclines", at, "whoDeclines", "PERSON");
        write(reference, "understandRefusal", at, "seenAlone", "YES", "pressureConsidered", "YES", "pressureWhat", "None seen",
                "optionsExplained", "YES", "optionsWords", "All of them", "informed", "YES", "informedWords", "She said it back");
        write(reference, "considerDuties", at, "dutyOverrides", "NO", "othersAtRisk", "NO");
        write(reference, "keepDoorOpen", at, "openDoorSaid", withEveryCheck ? "YES" : "", "openDoorWords", "Ring any time", "nextTry",
                "NONE", "noTryBecause", "She asked us not to");
    }

    private long write(String reference, String form, Instant at, String... answers) {
        long id = ++entries;
        rows.add("journal_entry", "id", id, "reference", reference, "visit_id", null, "stage", "CONCERN", "form", form, "form_version", 1, "work_item",
                "told-" + id, "voice", form.equals("understandRefusal") ? "PERSON" : null, "written_by", "ana", "written_at", at);
        Map<String, String> given = new TreeMap<>();
        for (int n = 0; n < answers.length; n += 2) {
            given.put(answers[n], answers[n + 1]);
        }
        given.values().removeIf(String::isEmpty);
        given.forEach((field, words) -> rows.add("answer", "entry_id", id, "field", field, "words", words, "is_json", words.startsWith("[")));
        return id;
    }

    private static String json(String codes) {
        return codes.isEmpty() ? "" : Arrays.stream(codes.split(" ")).map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static Instant moment(String london) {
        return LocalDateTime.parse(london.replace(' ', 'T')).atZone(WorkingDays.LONDON).toInstant();
    }
}
