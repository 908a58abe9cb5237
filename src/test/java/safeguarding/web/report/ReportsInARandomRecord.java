package safeguarding.web.report;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import safeguarding.calendar.WorkingDays;
import safeguarding.people.Names;
import safeguarding.people.Role;
import safeguarding.report.made.InARandomRecord;

/** The pages of figures over a record made up at random, as somebody in this role sees them: no engine and no network. */
abstract class ReportsInARandomRecord extends InARandomRecord {

    /** A year of which the random record has most. */
    static final String YEAR = "from=2025-04-01&to=2026-03-31";

    private final SpringTemplateEngine templates = templates();
    final AnnotationConfigApplicationContext house = house();
    private final MockMvc http = pages();

    String page(Role role, String address) {
        try {
            return answer(role, address).getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    MockHttpServletResponse answer(Role role, String address) {
        try {
            return http.perform(get(URI.create(address)).with(request -> {
                request.setRemoteUser("maya");
                request.addUserRole(role.group());
                return request;
            })).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private AnnotationConfigApplicationContext house() {
        AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
        made.registerBean(JdbcClient.class, () -> jdbc);
        made.registerBean(WorkingDays.class, () -> new WorkingDays(Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), WorkingDays.LONDON)));
        made.registerBean(Names.class, () -> user -> "Called " + user);
        made.registerBean(SpringTemplateEngine.class, () -> templates);
        made.scan("safeguarding.report", "safeguarding.learning", "safeguarding.web.report");
        // Most of what is found is not asked for, and needs more of the house than there is.
        made.addBeanFactoryPostProcessor(beans -> List.of(((BeanDefinitionRegistry) beans).getBeanDefinitionNames())
                .forEach(name -> beans.getBeanDefinition(name).setLazyInit(true)));
        made.refresh();
        return made;
    }

    private MockMvc pages() {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(house.getBean(ReportsPage.class), house.getBean(BehindPage.class), house.getBean(FigureFile.class),
                house.getBean(BoardPage.class), house.getBean(CouncillorsPage.class), house.getBean(LevelPage.class)).setControllerAdvice(house.getBean(Told.class))
                .setViewResolvers(views).build();
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
