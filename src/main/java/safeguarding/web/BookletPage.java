package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import safeguarding.letters.Booklets;

/** The booklet, ready to print (SG-20). */
@Controller
class BookletPage {

    private final Booklets booklets;
    private final Reader reader;

    BookletPage(Booklets booklets, Reader reader) {
        this.booklets = booklets;
        this.reader = reader;
    }

    @GetMapping("/booklet/{reference}")
    String booklet(@PathVariable String reference, Model model, HttpServletRequest request) {
        model.addAttribute("booklet", booklets.of(reference));
        reader.hasRead("the booklet", reference, request);
        return "booklet";
    }

    @GetMapping("/booklet/task/{taskId}")
    String bookletOfTask(@PathVariable String taskId, Model model, HttpServletRequest request) {
        return booklet(reader.referenceOf(taskId, request), model, request);
    }
}
