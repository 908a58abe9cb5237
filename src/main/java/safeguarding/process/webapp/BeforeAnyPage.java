package safeguarding.process.webapp;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Some addresses, such as one with a lone per cent sign, are refused by the container before any door or page of ours is asked. Our page of
 * errors is shown then too.
 */
@Component
class BeforeAnyPage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ITemplateEngine pages;

    BeforeAnyPage(ITemplateEngine pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new OurPage()));
    }

    /** In the place of the container's own report. */
    private final class OurPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
                write(response);
            }
        }

        private void write(Response response) {
            try {
                response.setContentType("text/html;charset=UTF-8");
                PageHeaders.set(response);
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(pages.process("error", new Context(Locale.UK, Map.of("status", response.getStatus()))));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("Nobody was there any more to be told", gone);
            }
        }
    }
}
