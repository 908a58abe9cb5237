package safeguarding.process.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import safeguarding.people.Role;

/** Which doors there are and who may go through. Only health is open to everyone. */
@Configuration
class Doors {

    private static final int BEFORE_EVERYTHING_ELSE = 10;
    private static final String[] FOR_COUNCILLORS = {"/reports/councillors", "/reports/reports.css"};

    /** The engine's REST API: its own rights apply to whoever signs in. */
    @Bean
    FilterRegistrationBean<Filter> engineRestDoor() {
        FilterRegistrationBean<Filter> door = door(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
        door.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
        return door;
    }

    /** The record: for those who work with people. */
    @Bean
    FilterRegistrationBean<Filter> recordDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.PRACTITIONER, Role.MANAGER)), "/api/*", "/record/*", "/booklet/*", "/letter/*");
    }

    /** Guidance, the description of the API and the figures of the running system: for everyone who works here, and for the board. */
    @Bean
    FilterRegistrationBean<Filter> staffDoor(Visitors visitors) {
        return door(new Door(visitors, EnumSet.complementOf(EnumSet.of(Role.COUNCILLOR))), "/guidance/*", "/v3/api-docs/*", "/v3/api-docs.yaml", "/actuator/metrics/*",
                "/actuator/info");
    }

    /** How long we hope each step takes: managers choose, process owners may look (LA-02). */
    @Bean
    FilterRegistrationBean<Filter> timescalesDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER, Role.PROCESS_OWNER), Set.of(Role.MANAGER)), "/timescales/*");
    }

    /** What people said could be better, in their words, and what comes of it (SG-62, LA-45). */
    @Bean
    FilterRegistrationBean<Filter> learningDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER)), "/learning/*");
    }

    /** What is in force and what would be: process owners deploy, managers may look and check. */
    @Bean
    FilterRegistrationBean<Filter> modelsDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER, Role.PROCESS_OWNER), Set.of(Role.PROCESS_OWNER), Set.of("/models/check")), "/models/*");
    }

    /** How far agencies have come: managers write it down, the board looks (LA-61). */
    @Bean
    FilterRegistrationBean<Filter> auditsDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER, Role.BOARD), Set.of(Role.MANAGER)), "/audits/*");
    }

    /** Who alone may read an enquiry: a manager decides. */
    @Bean
    FilterRegistrationBean<Filter> restrictedDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER)), "/restricted/*");
    }

    /** Figures: managers and the board; each page sees to it that the board gets none by which somebody could be known. */
    @Bean
    FilterRegistrationBean<Filter> reportsDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER, Role.BOARD)).except(FOR_COUNCILLORS), "/reports/*");
    }

    /** The one page of figures for councillors, and how it looks (MY-10). */
    @Bean
    FilterRegistrationBean<Filter> councillorsDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER, Role.BOARD, Role.COUNCILLOR)), FOR_COUNCILLORS);
    }

    /** What shows all enquiries at once, and who has them: for managers, who answer for the whole (RO-14). */
    @Bean
    FilterRegistrationBean<Filter> wholeDoor(Visitors visitors) {
        return door(new Door(visitors, Set.of(Role.MANAGER)), "/register/*", "/workload/*", "/today/*", "/manage/*");
    }

    /** What somebody may do here: for everybody, and it shows each their own. */
    @Bean
    FilterRegistrationBean<Filter> firstDoor(Visitors visitors) {
        return door(new Door(visitors, Door.EVERYBODY), "/start/*");
    }

    /** A second lock on the pages of ours that take something in. */
    @Bean
    FilterRegistrationBean<Filter> fromOurPagesOnly() {
        FilterRegistrationBean<Filter> lock = door(new SameOrigin(), "/timescales/*", "/models/*", "/audits/*", "/learning/*", "/restricted/*",
                "/signIn", "/signOut");
        lock.setOrder(BEFORE_EVERYTHING_ELSE + 1);
        return lock;
    }

    /** The vendor's page that lets anybody make the first administrator does not exist here: configuration names that person. */
    @Bean
    FilterRegistrationBean<Filter> noSetupDoor() {
        return door((request, response, chain) -> ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND),
                "/camunda/api/admin/setup/*", "/camunda/app/admin/default/setup/*");
    }

    private static FilterRegistrationBean<Filter> door(Filter filter, String... patterns) {
        FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>(filter);
        door.addUrlPatterns(patterns);
        door.setOrder(BEFORE_EVERYTHING_ELSE);
        door.setAsyncSupported(true);
        return door;
    }
}
