package safeguarding.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Whatever goes wrong, a worker reads plain words and finds the way back. */
class ErrorPageTest {

    @ParameterizedTest
    @CsvSource({
        "400, We could not make sense of this",
        "401, You are not signed in",
        "403, You do not have the right to see this",
        "404, There is no page here",
        "405, This cannot be done here",
        "500, Something went wrong on our side",
        "503, Something went wrong on our side"
    })
    void saysWhatHappenedAndShowsTheWayBack(int status, String heading) {
        String page = page(status);

        assertThat(page).containsOnlyOnce("<h1>").contains("<h1>" + heading + "</h1>", "href=\"/start\"", "lang=\"en-GB\"");
        assertThat(page).doesNotContain("secret internals", "Exception", "Whitelabel", "th:case");
    }

    private static String page(int status) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        MockServletContext servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        return engine.process("error", new WebContext(exchange, Locale.UK,
                Map.of("status", status, "error", "Exception", "message", "secret internals")));
    }
}
