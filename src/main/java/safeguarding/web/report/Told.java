package safeguarding.web.report;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import safeguarding.gate.Refusal;

/** What cannot be shown is said in one sentence. */
@ControllerAdvice(basePackageClasses = Told.class)
class Told {

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

    @ExceptionHandler
    ModelAndView wrong(Refusal refusal) {
        return sentence(refusal, HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView sentence(RuntimeException why, HttpStatus status) {
        return new ModelAndView("reports-sentence", Map.of("sentence", why.getMessage()), status);
    }
}
