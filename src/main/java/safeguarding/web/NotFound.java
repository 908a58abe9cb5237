package safeguarding.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.gate.Refusal;

/** What is not there is said in one sentence: as a page to a reader, as JSON to a program. */
final class NotFound {

    private NotFound() {
    }

    /** The answer of the read API when something is not there. */
    record Sentence(String message) {
    }

    @ControllerAdvice(assignableTypes = {BookletPage.class, EnquiryTab.class, LetterPage.class, PaperPage.class, RecordPage.class})
    static class AsPage {

        @ExceptionHandler
        ModelAndView page(Refusal refusal) {
            return new ModelAndView("sentence", Map.of("sentence", refusal.getMessage()), HttpStatus.NOT_FOUND);
        }
    }

    @RestControllerAdvice(assignableTypes = {EnquiryApi.class, RecordCard.class})
    static class AsJson {

        /** It is JSON whatever was asked for: a browser wants anything, and would be told that it gets XHTML. */
        @ExceptionHandler
        ResponseEntity<Sentence> json(Refusal refusal) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).contentType(MediaType.APPLICATION_JSON).body(new Sentence(refusal.getMessage()));
        }
    }
}
