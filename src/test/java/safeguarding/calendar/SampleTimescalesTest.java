package safeguarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The numbers we come with. */
class SampleTimescalesTest {

    /** Where the Lancashire table has a number, it is ours until a manager chooses another. */
    @Test
    void they_follow_the_table_of_the_county() {
        assertThat(days("makeSafe")).isZero();
        assertThat(days("decideEnquiry")).isEqualTo(1);
        assertThat(days("planningDiscussion")).isEqualTo(5);
        assertThat(days("recordFindings")).isEqualTo(20);
        assertThat(days("holdConference")).isEqualTo(20);
        assertThat(days("holdReview")).isEqualTo(30);
    }

    @Test
    void every_step_stands_once_and_what_was_agreed_says_where() {
        assertThat(SampleTimescales.ALL).extracting(Timescale::step).doesNotHaveDuplicates();
        assertThat(SampleTimescales.ALL).extracting(Timescale::title).doesNotHaveDuplicates();
        assertThat(SampleTimescales.ALL).allSatisfy(step ->
                assertThat(step.agreedIn() != null).isEqualTo(step.countedFrom() == CountedFrom.DAY_AGREED));
    }

    private static int days(String step) {
        return SampleTimescales.ALL.stream().filter(one -> one.step().equals(step)).findFirst().orElseThrow().workingDays();
    }
}
