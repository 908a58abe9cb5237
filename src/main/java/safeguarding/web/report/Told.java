package safeguarding.web.report;

import java.util.Map;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.gate.Refusal;

/** What cannot be shown is said in one sentence. */
@ControllerAdvice(basePackageClasses = Told.class)
class Told {

    private static final String TOO_LONG = "This takes longer than anybody should wait, so we stopped it. Please ask for a shorter period.";

    @ExceptionHandler
    ModelAndView notYours(NotYours refused) {
        return sentence(refused, HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView notThere(NotThere missing) {
        return sentence(missing, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView notNow(NotNow waiting) {
        return sentence(waiting, HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** The database stops each question that takes longer than {@code spring.jdbc.template.query-timeout}. */
    @ExceptionHandler
    ModelAndView tooLong(QueryTimeoutException stopped) {
        return sentence(TOO_LONG, HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView wrong(Refusal refusal) {
        return sentence(refusal, HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView sentence(RuntimeException why, HttpStatus status) {
        return sentence(why.getMessage(), status);
    }

    private static ModelAndView sentence(String words, HttpStatus status) {
        return new ModelAndView("reports-sentence", Map.of("sentence", words), status);
    }
}
