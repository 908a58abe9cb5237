package safeguarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The record, its gates and its journal, for programs to read. */
class ReadApiTest extends Desk {

    private static final String WORDS = "“Home” <b>&</b> 💙 =1+1\n  שלום";

    @Test
    void the_record_tells_who_where_and_what_they_want_with_every_version() {
        raise(Map.of("adultName", "Edna Example", "knownAs", "Eddie"));
        workUntil("firstConversation");
        handIn(Map.of("wish1", WORDS, "wish1Menu", "BE_INVOLVED", "doNotWant", "No police."));
        workUntil("agreeNextStep");
        handIn(Map.of("nextStage", "makingEnquiries"));
        workUntil("conversation");
        handIn(Map.of("wishesRevisited", "CHANGED", "wish1", "Now I want peace."));
        JsonNode record = read("/api/enquiries/" + reference);
        assertThat(record.path("knownAs").asText()).isEqualTo("Eddie");
        assertThat(record.path("stage").asText()).isEqualTo("makingEnquiries");
        assertThat(record.path("wishesAsked").asText()).isEqualTo("EXPRESSED");
        assertThat(record.path("notWanted").get(0).path("words").asText()).isEqualTo("No police.");
        JsonNode versions = record.path("outcomes").get(0).path("versions");
        assertThat(texts(versions, "words")).containsExactly(WORDS, "Now I want peace.");
        assertThat(texts(versions, "stage")).containsExactly("firstConversation", "makingEnquiries");
        assertThat(texts(versions, "writtenBy")).containsOnly("practitioner");
        assertThat(versions.get(0).has("writer")).as("programs know people by their user ids").isFalse();
        assertThat(record.path("latest").path("conversation").path("wish1").asText()).isEqualTo("Now I want peace.");
        assertThat(record.has("ending")).isFalse();
        assertThat(get("/record/" + reference).getBody()).as("who reads has to find them again").contains("Edna Example (Eddie)");
    }

    @Test
    void the_gates_say_in_sentences_what_is_missing() {
        raise(Map.of());
        handIn(Map.of("safeNow", ""));
        JsonNode gates = read("/api/enquiries/" + reference + "/gates");
        assertThat(texts(gates, "gate")).containsExactly("makeSafe", "outcomesCurrent");
        assertThat(gates.get(0).path("open").asBoolean()).isFalse();
        assertThat(texts(gates.get(0).path("gaps"), "sentence")).containsExactly("Say whether the person is safe now.");
        handIn(Map.of());
        assertThat(read("/api/enquiries/" + reference + "/gates").get(0).path("open").asBoolean()).isTrue();
    }

    @Test
    void the_journal_holds_every_try_to_the_letter_in_order() {
        raise(Map.of("whatWasSaid", WORDS));
        handIn(Map.of("safeNow", "", "whatMakesThemSafe", WORDS));
        handIn(Map.of());
        JsonNode journal = read("/api/enquiries/" + reference + "/journal");
        assertThat(texts(journal, "form")).containsExactly("raiseConcern", "makeSafe", "makeSafe");
        assertThat(journal.get(0).path("answers").path("whatWasSaid").asText()).isEqualTo(WORDS);
        assertThat(journal.get(1).path("answers").path("whatMakesThemSafe").asText()).isEqualTo(WORDS);
        assertThat(texts(journal, "writtenBy")).containsOnly("practitioner");
        assertThat(journal.get(1).has("writer")).isFalse();
        assertThat(journal.get(1).path("formVersion").asInt()).isPositive();
    }

    @Test
    void the_list_says_where_each_enquiry_stands_and_nothing_else() {
        raise(Map.of());
        JsonNode mine = null;
        for (JsonNode one : read("/api/enquiries")) {
            mine = one.path("reference").asText().equals(reference) ? one : mine;
        }
        assertThat(mine).isNotNull();
        assertThat(mine.path("stage").asText()).isEqualTo("concern");
        assertThat(mine.fieldNames()).toIterable().containsOnly("reference", "stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/gates", "/journal"})
    void an_unknown_reference_is_answered_with_one_sentence(String part) {
        for (String unknown : List.of("SE-1999-000001", "nonsense", "'; drop table enquiry; --")) {
            ResponseEntity<String> answer = http.withBasicAuth("practitioner", "practitioner")
                    .getForEntity("/api/enquiries/{reference}" + part, String.class, unknown);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(json(answer).path("message").asText()).isEqualTo(
                    "There is no enquiry with the reference " + unknown + ". Please check the reference and try again.");
            assertThat(json(answer)).hasSize(1);
        }
    }

    @Test
    void nothing_can_be_changed_here() {
        raise(Map.of());
        for (String path : List.of("/api/enquiries", "/api/enquiries/" + reference, "/api/enquiries/" + reference + "/journal")) {
            assertThat(http.withBasicAuth("practitioner", "practitioner").postForEntity(path, Map.of("ending", "CLOSED"), String.class)
                    .getStatusCode()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
        }
    }

    @Test
    void its_description_names_exactly_what_there_is() {
        JsonNode paths = read("/v3/api-docs").path("paths");
        assertThat(paths.fieldNames()).toIterable().containsExactlyInAnyOrder("/api/enquiries", "/api/enquiries/{reference}",
                "/api/enquiries/{reference}/gates", "/api/enquiries/{reference}/journal");
        paths.forEach(path -> {
            assertThat(path.fieldNames()).toIterable().containsExactly("get");
            assertThat(path.path("get").path("summary").asText()).isNotBlank();
        });
        assertThat(get("/api/enquiries").getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_JSON)).isTrue();
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(field).asText()));
        return texts;
    }
}
