package safeguarding.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import safeguarding.demo.Stories;
import safeguarding.demo.Story;

/** The whole record on paper, for work and for the person who asks for what we keep about them (UK GDPR article 15). */
@ExtendWith(OutputCaptureExtension.class)
class RecordOnPaperTest extends Desk {

    @Test
    void every_word_that_anybody_wrote_is_on_paper() throws IOException {
        Story story = Stories.all().stream().filter(one -> one.steps().stream().anyMatch(step -> !step.comesBackSaying().isEmpty())).findFirst().orElseThrow();
        reference = storyTeller.tell(story);
        String paper = squeezed(pdf(""));
        for (JsonNode entry : read("/api/enquiries/" + reference + "/journal")) {
            for (String words : texts(entry.path("answers"))) {
                assertThat(paper).as(entry.path("form").asText()).contains(squeezed(words));
            }
        }
        assertThat(paper).contains(squeezed("Sent back. Still missing:"), squeezed("Stage begins: First conversation"), squeezed("Said by the person."));
    }

    @Test
    void what_others_said_is_marked_then_left_out_and_counted() throws IOException {
        raise(Map.of("raiserName", "Rosa Raiser", "raiserContact", "01632 960111", "whatWasSaid", "HE-SHOUTED-AT-HER",
                "wishesAsked", "EXPRESSED", "spokeWith", "PERSON", "wish1", "I want my keys."));
        assertThat(pdf("?for=subject")).contains("Rosa Raiser", "[about somebody else: look before you give it out]",
                "[may be about somebody else too: look before you give it out]", "HE-SHOUTED-AT-HER", "It is not to be given out.");
        String redacted = pdf("?for=subject&redacted=true");
        assertThat(redacted).contains("[left out: about somebody else]", "HE-SHOUTED-AT-HER", "I want my keys.", "[may be about somebody else too")
                .containsPattern("came from them: [3-9] answers").doesNotContain("Rosa Raiser", "01632 960111");
        assertThat(pdf("?for=subject&redacted=true&looked=true")).contains("[left out: about somebody else]", "I want my keys.", "For the person")
                .doesNotContain("Rosa Raiser", "look before you give it out");
        assertThat(pdf("")).contains("Rosa Raiser").doesNotContain("look before you give it out");
    }

    @Test
    void somebody_who_looks_leaves_out_single_answers() throws IOException {
        String waited = "One of them waited outside the house.";
        raise(Map.of("whatWasSaid", waited, "whatWorkerThinks", "She may be in danger of him.", "wishesAsked", "EXPRESSED", "spokeWith", "PERSON",
                "wish1", "I want my keys."));
        String page = get("/record/" + reference + "/paper?for=subject&redacted=true").getBody();
        List<String> ids = Pattern.compile("name=\"without\" value=\"(\\w+)\"").matcher(page).results().map(found -> found.group(1)).distinct().toList();
        String id = Pattern.compile(Pattern.quote(waited) + "</p>\\s*<p class=\"choose\">.*?value=\"(\\w+)\"", Pattern.DOTALL).matcher(page).results()
                .map(found -> found.group(1)).findFirst().orElseThrow();
        String ready = "?for=subject&redacted=true&looked=true";
        assertThat(pdf(ready)).contains(waited);
        assertThat(pdf(ready + "&without=" + id)).contains("I want my keys.", "She may be in danger of him.").doesNotContain(waited);
        assertThat(get("/record/" + reference + "/paper" + ready + "&without=" + id).getBody()).contains("You chose to leave out: <strong>1 answer</strong>",
                "paper.pdf" + ready.replace("&", "&amp;") + "&amp;without=" + id).doesNotContain(waited);
        assertThat(pdf(ready + ids.stream().map(each -> "&without=" + each).collect(Collectors.joining()))).doesNotContain(waited, "in danger of him");
        assertThat(get("/record/" + reference + "/paper" + ready + "&without=gone").getBody()).contains("choose again");
        assertThat(pdf("?for=subject&redacted=true")).contains(waited).doesNotContain("Leave this out");
    }

    @Test
    void an_address_that_makes_no_sense_is_said_to_be_wrong_and_is_not_our_fault() {
        raise(Map.of());
        for (String kind : List.of("?redacted=abc", "?for=subject&redacted=true&looked=abc")) {
            HttpHeaders browser = new HttpHeaders();
            browser.setAccept(List.of(MediaType.TEXT_HTML));
            browser.setBasicAuth("practitioner", "practitioner");
            ResponseEntity<String> answer = http.exchange("/record/" + reference + "/paper" + kind, HttpMethod.GET, new HttpEntity<>(browser), String.class);
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(answer.getBody()).contains("Something in the address").doesNotContain("on our side");
        }
    }

    @Test
    void it_can_be_printed_from_the_page_too_and_is_found_on_the_record() {
        raise(Map.of("wishesAsked", "EXPRESSED", "spokeWith", "PERSON", "wish1", "<b>Home</b>"));
        assertThat(get("/record/" + reference).getBody()).contains("/record/" + reference + "/paper\"", "/record/" + reference + "/paper.pdf\"",
                "/record/" + reference + "/paper?for=subject\"", "written down by Priya Practitioner");
        assertThat(get("/record/" + reference + "/paper?for=subject").getBody()).contains("&lt;b&gt;Home&lt;/b&gt;", "Before you print",
                "?for=subject&amp;redacted=true\"", "by Priya Practitioner").doesNotContain("<b>Home");
    }

    @Test
    void each_making_is_a_reading(CapturedOutput output) throws IOException {
        raise(Map.of());
        pdf("?for=subject&redacted=true");
        assertThat(output).contains("practitioner read the record on paper (REDACTED) of " + reference);
    }

    @Test
    void what_is_not_there_is_said_in_a_sentence() {
        raise(Map.of());
        for (String path : List.of(reference + "/paper?for=nobody", reference + "/paper.pdf?redacted=true")) {
            assertThat(get("/record/" + path).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(get("/record/" + path).getBody()).contains("There is no copy of this kind");
        }
        assertThat(get("/record/SE-1999-000001/paper.pdf").getBody()).contains("There is no enquiry with the reference SE-1999-000001");
    }

    private String pdf(String kind) throws IOException {
        ResponseEntity<byte[]> answer = http.withBasicAuth("practitioner", "practitioner").getForEntity("/record/" + reference + "/paper.pdf" + kind, byte[].class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        try (PDDocument paper = Loader.loadPDF(answer.getBody())) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            // The fonts join some letters, as print does.
            String text = Normalizer.normalize(words.getText(paper), Normalizer.Form.NFKC);
            return text.replaceAll(reference + " · [\\w ]+\\s+Page \\d+ of \\d+", "").replaceAll("\\s+", " ");
        }
    }

    private static String squeezed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** What was typed, not the codes and days that a form words itself. */
    private static List<String> texts(JsonNode answers) {
        List<String> texts = new ArrayList<>();
        answers.forEach(answer -> {
            if (answer.isContainerNode()) {
                texts.addAll(texts(answer));
            } else if (!answer.asText().matches("[A-Z_0-9]+|\\d{4}-\\d\\d-\\d\\d|[a-z]+[A-Za-z]*|true|false")) {
                texts.add(answer.asText());
            }
        });
        return texts;
    }
}
