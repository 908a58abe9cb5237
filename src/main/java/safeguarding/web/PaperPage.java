package safeguarding.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import safeguarding.letters.Copy;
import safeguarding.letters.LeftOut;
import safeguarding.letters.Paper;
import safeguarding.letters.Papers;
import safeguarding.paper.Pdf;

/** The whole record on paper, to print or as a PDF, also for the person who asks for what we keep about them. Making one is a reading. */
@Controller
class PaperPage {

    private final Papers papers;
    private final Reader reader;
    private final ITemplateEngine pages;

    PaperPage(Papers papers, Reader reader, ITemplateEngine pages) {
        this.papers = papers;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping("/record/{reference}/paper")
    String page(@PathVariable String reference, @RequestParam(name = "for", defaultValue = "") String whom,
            @RequestParam(defaultValue = "false") boolean redacted, @RequestParam(defaultValue = "false") boolean looked,
            @RequestParam(required = false) List<String> without, Model model, HttpServletRequest request) {
        model.addAttribute("paper", paper(reference, Copy.of(whom, redacted, looked), LeftOut.of(without), request));
        model.addAttribute("onScreen", true);
        return "paper";
    }

    @GetMapping("/record/{reference}/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference, @RequestParam(name = "for", defaultValue = "") String whom,
            @RequestParam(defaultValue = "false") boolean redacted, @RequestParam(defaultValue = "false") boolean looked,
            @RequestParam(required = false) List<String> without, HttpServletRequest request) {
        Paper paper = paper(reference, Copy.of(whom, redacted, looked), LeftOut.of(without), request);
        byte[] pdf = Pdf.of(pages.process("paper", new Context(Locale.UK, Map.of("paper", paper))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"").body(pdf);
    }

    private Paper paper(String reference, Copy copy, LeftOut leftOut, HttpServletRequest request) {
        reader.mayRead("the record on paper", reference, request);
        Paper paper = papers.of(reference, copy, leftOut, request.getRemoteUser());
        reader.hasRead("the record on paper (" + copy + ")", reference, request);
        return paper;
    }
}
