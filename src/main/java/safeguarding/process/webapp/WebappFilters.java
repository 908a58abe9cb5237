package safeguarding.process.webapp;

import jakarta.servlet.Filter;
import java.util.stream.Stream;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts our filters in front of our pages, the engine's web apps and its REST interface. */
@Configuration
class WebappFilters {

    private final String webapps;
    private final String[] engines;

    WebappFilters(CamundaBpmProperties camunda, @Value("${spring.jersey.application-path:/engine-rest}") String rest) {
        webapps = camunda.getWebapp().getApplicationPath();
        engines = new String[] {rest, webapps + "/api/engine"};
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        return before(0, new PageHeaders(webapps), "/*");
    }

    @Bean
    FilterRegistrationBean<EditedFiles> editedFiles() {
        EditedFiles files = new EditedFiles(webapps);
        return before(1, files, files.paths());
    }

    @Bean
    FilterRegistrationBean<PlainRefusals> plainRefusals() {
        return before(2, new PlainRefusals(engines), belowEngines());
    }

    @Bean
    FilterRegistrationBean<ClosedDoors> closedDoors() {
        return before(3, new ClosedDoors(engines), belowEngines());
    }

    private String[] belowEngines() {
        return Stream.of(engines).map(engine -> engine + "/*").toArray(String[]::new);
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(int place, F filter, String... paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(paths);
        registration.setAsyncSupported(true);
        // The engine's own filters have no order, so any order stands before them.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100 + place);
        return registration;
    }
}
