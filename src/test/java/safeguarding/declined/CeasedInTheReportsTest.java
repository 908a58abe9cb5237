package safeguarding.declined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import safeguarding.demo.Stories;
import safeguarding.demo.Story;
import safeguarding.demo.StoryTeller;
import safeguarding.house.RealHouse;

/** What was kept when a closing was agreed, and reports count, is what this room says of the enquiry ever after. */
@RealHouse
class CeasedInTheReportsTest {

    @Autowired Refusals refusals;
    @Autowired StoryTeller storyTeller;
    @Autowired JdbcClient jdbc;

    @Test
    void reports_and_this_room_agree_about_every_story_that_closes() {
        List<Story> stories = Stories.all().stream().filter(story -> story.ends().equals("CLOSED")).toList();
        List<String> told = stories.stream().map(storyTeller::tell).toList();
        List<String> closed = closed();
        assertThat(closed).hasSizeGreaterThan(5).containsAll(told);
        List<String> ceased = closed.stream().filter(refusals::ceasedAtTheirRequest).toList();
        assertThat(ceased).as("some do, most do not").isNotEmpty().isNotEqualTo(closed);
        assertThat(counted()).containsExactlyElementsOf(ceased);
    }

    private List<String> closed() {
        return jdbc.sql("select reference from enquiry where ending = 'CLOSED' order by reference").query(String.class).list();
    }

    private List<String> counted() {
        return jdbc.sql("select reference from ceased_at_request order by reference").query(String.class).list();
    }
}
