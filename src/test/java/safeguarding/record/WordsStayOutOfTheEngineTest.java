package safeguarding.record;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import safeguarding.demo.StoryTeller;
import safeguarding.enquiry.Enquiries;
import safeguarding.enquiry.Enquiry.Ending;
import safeguarding.enquiry.Stage;
import safeguarding.enquiry.StageVisit;
import safeguarding.house.RealHouse;
import safeguarding.outcomes.Ledger;
import safeguarding.process.Work;

/** After an enquiry in which everything happened not one word that was typed is in any table of the engine or in a log; every word is in the record. */
@RealHouse
class WordsStayOutOfTheEngineTest {

    private static final Pattern MARKER = Pattern.compile(Markers.SIGN + "\\d+x");

    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired Enquiries enquiries;
    @Autowired Ledger ledger;
    @Autowired JdbcTemplate jdbc;
    @Autowired ProcessEngine engine;
    @Autowired TestRestTemplate http;

    @Test
    void not_one_word_reaches_the_engine_or_a_log_and_none_is_missing_in_the_record() {
        MarkedEnquiry enquiry = new MarkedEnquiry(work, storyTeller, ledger, enquiries, engine, http);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        String reference;
        try {
            reference = enquiry.workThroughEverything();
        } finally {
            root.detachAppender(log);
        }
        assertThat(enquiries.get(reference).ending()).isEqualTo(Ending.CLOSED);
        assertThat(enquiries.visits(reference)).extracting(StageVisit::stage).contains(Stage.values());
        assertThat(enquiry.markers().places()).as("somewhere to type without a marker").containsAll(Markers.allPlaces());
        Tables tables = new Tables(jdbc);
        assertThat(tables.ofTheEngine()).hasSizeGreaterThan(40).flatMap(table -> tables.cellsWith(Markers.SIGN, table)).isEmpty();
        assertThat(List.copyOf(log.list).stream().map(WordsStayOutOfTheEngineTest::whole).filter(line -> line.contains(Markers.SIGN))).isEmpty();
        assertThat(inTheRecord(tables)).containsAll(enquiry.markers().planted());
    }

    private static Set<String> inTheRecord(Tables tables) {
        Set<String> words = new HashSet<>();
        tables.ours().forEach(table -> tables.eachCell(table, (column, value) ->
                MARKER.matcher(value).results().forEach(found -> words.add(found.group()))));
        return words;
    }

    private static String whole(ILoggingEvent event) {
        return event.getLoggerName() + " " + event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
