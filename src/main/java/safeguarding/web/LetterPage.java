package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import safeguarding.letters.Letter;
import safeguarding.letters.Letters;

/** A letter, ready to print where paper is safe, or to say aloud where it is not (MY-01b, MY-09, MY-11). */
@Controller
class LetterPage {

    private final Letters letters;
    private final Reader reader;

    LetterPage(Letters letters, Reader reader) {
        this.letters = letters;
        this.reader = reader;
    }

    @GetMapping("/letter/{reference}/{kind}")
    String letter(@PathVariable String reference, @PathVariable String kind, Model model, HttpServletRequest request) {
        // Before it is known which letters there could be: that too tells that the enquiry exists.
        reader.mayRead("a letter", reference, request);
        Letter letter = letters.of(reference, kind);
        model.addAttribute("letter", letter);
        reader.hasRead("the letter " + letter.kind(), reference, request);
        return "letter-" + letter.kind();
    }
}
