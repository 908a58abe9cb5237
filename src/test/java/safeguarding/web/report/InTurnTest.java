package safeguarding.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** However many people open reports, no more than two are worked out at a time. */
class InTurnTest {

    private static final Duration NO_TIME = Duration.ofMillis(1);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    private final Slow slow = new Slow();
    private final ExecutorService people = Executors.newFixedThreadPool(3);

    /** A report that takes as long as the test wants. */
    @Controller
    static class Slow {

        final CountDownLatch begun = new CountDownLatch(InTurn.AT_ONCE);
        final CountDownLatch mayEnd = new CountDownLatch(1);

        @GetMapping("/reports/slow")
        @ResponseBody
        String report() throws InterruptedException {
            begun.countDown();
            mayEnd.await();
            return "done";
        }

        @GetMapping("/reports/broken")
        @ResponseBody
        String broken() {
            throw new IllegalStateException("on purpose");
        }
    }

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    @Test
    void the_third_is_asked_to_come_back_and_has_its_turn_when_another_is_done() throws Exception {
        MockMvc http = http(NO_TIME);
        List<Future<MvcResult>> two = Stream.generate(() -> people.submit(() -> open(http, "/reports/slow"))).limit(InTurn.AT_ONCE).toList();
        slow.begun.await();
        MvcResult third = open(http, "/reports/slow");
        assertThat(third.getResponse().getStatus()).isEqualTo(503);
        assertThat((String) third.getModelAndView().getModel().get("sentence")).contains("try again in a minute");
        slow.mayEnd.countDown();
        for (Future<MvcResult> one : two) {
            assertThat(one.get().getResponse().getContentAsString()).isEqualTo("done");
        }
        assertThat(open(http, "/reports/slow").getResponse().getContentAsString()).isEqualTo("done");
    }

    @Test
    void a_report_that_fails_gives_its_turn_back() throws Exception {
        slow.mayEnd.countDown();
        MockMvc http = http(NO_TIME);
        for (int n = 0; n <= InTurn.AT_ONCE; n++) {
            assertThat(people.submit(() -> open(http, "/reports/broken"))).failsWithin(LONG_ENOUGH);
        }
        assertThat(open(http, "/reports/slow").getResponse().getStatus()).isEqualTo(200);
    }

    private static MvcResult open(MockMvc http, String address) throws Exception {
        return http.perform(get(address)).andReturn();
    }

    private MockMvc http(Duration patience) {
        return MockMvcBuilders.standaloneSetup(slow).addMappedInterceptors(new String[] {"/reports/**"}, new InTurn(patience))
                .setControllerAdvice(new Told()).build();
    }
}
