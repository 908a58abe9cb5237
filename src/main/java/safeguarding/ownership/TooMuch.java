package safeguarding.ownership;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import safeguarding.gate.Refusal;

/** More was sent than is ever read: known before any page is asked, so it stands beside the pages. */
@ControllerAdvice
class TooMuch {

    @ExceptionHandler(MultipartException.class)
    String tell(Model model, HttpServletResponse response) {
        return ModelsPage.wrong("wrongFiles", new Refusal("This is too much at once, or it did not arrive whole. Each file may have 1 MB, "
                + "all together 20 MB. Nothing was changed."), model, response);
    }
}
