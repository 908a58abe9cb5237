package safeguarding.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.declined.Refusals;
import safeguarding.demo.StoryTeller;
import safeguarding.house.FormFile;
import safeguarding.house.RealHouse;
import safeguarding.process.Work;

/**
 * A thousand enquiries, answered at random by people who make mistakes, while anything may happen at any time: after every step the
 * promises hold. A walk that fails names its seed; {@code -Dwalks.from=<seed> -Dwalks=1} takes that one again.
 */
@RealHouse
@Tag("walks")
class RandomWalksTest {

    private static final int WALKS = Integer.getInteger("walks", 1000);
    private static final int FROM = Integer.getInteger("walks.from", 0);
    private static final int AT_ONCE = 2;
    private static final int OFTEN_ENOUGH = 30;

    @Autowired Work work;
    @Autowired StoryTeller storyTeller;
    @Autowired ManagementService timers;
    @Autowired JdbcClient jdbc;
    @Autowired Refusals refusals;

    private final Tally tally = new Tally();

    @Test
    void whatever_is_answered_and_whatever_happens_the_promises_hold_and_nothing_is_lost() throws Exception {
        Doors doors = new Doors(work, storyTeller, timers, jdbc);
        Footprint.Reader footprints = new Footprint.Reader(jdbc);
        String nextDoor = work.raise("colleague", nextDoor(doors));
        Footprint quiet = footprints.of(nextDoor);
        long writtenBefore = written();
        long began = System.nanoTime();
        takeAll(doors, footprints, nextDoor);
        System.out.printf("%s, in %d seconds%n", tally, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(footprints.of(nextDoor)).as("nothing came into somebody else's record").isEqualTo(quiet);
        assertThat(written() - writtenBefore).as("what was refused is nowhere").isEqualTo(tally.allTaken() + raised(doors));
        reportsCountWhatTheRoomsSay();
        if (WALKS >= 1000) {
            everythingWasReached();
        }
    }

    private void takeAll(Doors doors, Footprint.Reader footprints, String nextDoor) throws Exception {
        ExecutorService walkers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> walks = IntStream.range(FROM, FROM + WALKS).<Future<?>>mapToObj(seed ->
                    walkers.submit(() -> take(seed, doors, footprints, nextDoor))).toList();
            for (Future<?> walk : walks) {
                walk.get();
            }
        } finally {
            walkers.shutdownNow();
        }
    }

    private void take(int seed, Doors doors, Footprint.Reader footprints, String nextDoor) {
        Walk walk = new Walk(seed, doors, footprints, tally, nextDoor);
        try {
            walk.take();
        } catch (Throwable wrong) {
            throw new AssertionError("The walk with seed %d went wrong: %s: %s".formatted(seed, walk, wrong), wrong);
        }
    }

    private void everythingWasReached() {
        assertThat(tally.ends()).as("every kind of end").containsExactlyInAnyOrder("CLOSED", "ANSWERED_WITHOUT_ENQUIRY", "GOES_ON");
        assertThat(tally.mistakes()).as("mistakes made on purpose").isGreaterThan(OFTEN_ENOUGH);
        assertThat(AtAnyTime.FORMS).allSatisfy(form -> assertThat(tally.timesTaken(form)).as(form).isGreaterThanOrEqualTo(OFTEN_ENOUGH));
        Set<String> all = FormFile.all().stream().map(form -> form.json().path("id").asText()).collect(Collectors.toSet());
        all.remove("raiseConcern");
        assertThat(tally.formsTaken()).as("forms that were handed in").containsAll(all);
    }

    /** What was kept when a closing was agreed is what the journal says afterwards. */
    private void reportsCountWhatTheRoomsSay() {
        List<String> closed = jdbc.sql("select reference from enquiry where ending = 'CLOSED' order by reference").query(String.class).list();
        assertThat(jdbc.sql("select reference from ceased_at_request order by reference").query(String.class).list())
                .as("ended at the person's request").containsExactlyElementsOf(closed.stream().filter(refusals::ceasedAtTheirRequest).toList());
    }

    private static Map<String, Object> nextDoor(Doors doors) {
        Map<String, Object> concern = new HashMap<>(doors.usual(null, "raiseConcern"));
        concern.put("adultName", AtAnyTime.NEXT_DOOR);
        return concern;
    }

    private long written() {
        return jdbc.sql("select count(*) from journal_entry").query(Long.class).single();
    }

    /** The concerns with which the walks began, and those that were raised about somebody else on the way. */
    private long raised(Doors doors) {
        return WALKS + jdbc.sql("select count(*) from linked_concern where reference in (select e.reference from enquiry e join adult a "
                + "on a.id = e.adult_id where a.name like 'Wanda%')").query(Long.class).single();
    }
}
