package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import safeguarding.demo.Stories;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;

/** What reports count as ended at the person's request is what this room says of each enquiry. */
@RealHouse
class CeasedInTheReportsTest {

    private static final int JOURNALS = 250;

    @Autowired Refusals refusals;
    @Autowired StoryTeller storyTeller;
    @Autowired JdbcClient jdbc;

    @Test
    void reports_and_this_room_agree_about_every_story_that_closes() {
        List<Story> stories = Stories.all().stream().filter(story -> story.ends().equals("CLOSED")).toList();
        List<String> told = stories.stream().map(storyTeller::tell).toList();
        List<String> closed = closed("SE-%");
        assertThat(closed).hasSizeGreaterThan(5).containsAll(told);
        assertThat(counted("SE-%")).containsExactlyElementsOf(closed.stream().filter(refusals::ceasedAtTheirRequest).toList());
    }

    /** Every turn that a no can take, in any order, also in orders that no corridor would let happen. All of it is taken back. */
    @Test
    @Transactional
    void reports_and_this_room_agree_about_journals_made_up_at_random() {
        Random random = new Random(13);
        RandomRefusals journals = new RandomRefusals(random, jdbc);
        IntStream.range(0, JOURNALS).forEach(n -> journals.write("SE-2001-%06d".formatted(n)));
        List<String> ceased = closed("SE-2001-%").stream().filter(refusals::ceasedAtTheirRequest).toList();
        assertThat(ceased.size()).as("some ended at their request, most did not").isBetween(20, JOURNALS / 2);
        assertThat(counted("SE-2001-%")).containsExactlyElementsOf(ceased);
    }

    private List<String> closed(String like) {
        return jdbc.sql("select reference from enquiry where ending = 'CLOSED' and reference like ? order by reference").param(like)
                .query(String.class).list();
    }

    private List<String> counted(String like) {
        return jdbc.sql("select reference from ceased_at_request where reference like ? order by reference").param(like).query(String.class).list();
    }
}
