package safeguarding.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.house.Filled;
import safeguarding.house.InAnEmptyHouse;

/** What came of each wish becomes one answer for the enquiry. A question mark is a wish without a result. */
class OutcomeRollUpTest extends InAnEmptyHouse {

    @ParameterizedTest
    @CsvSource({"'', NONE_ON_RECORD", "TAKEN_BACK, ALL_TAKEN_BACK", "TAKEN_BACK WHOLLY, FULLY", "WHOLLY WHOLLY, FULLY", "NOT NOT, NOT",
            "WHOLLY NOT, PARTLY", "PARTLY, PARTLY", "PARTLY NOT ?, PARTLY", "WHOLLY NOT ?, PARTLY", "WHOLLY ?, not recorded", "NOT ?, not recorded",
            "? TAKEN_BACK, not recorded", "?, not recorded"})
    void results_become_one(String results, String expected) {
        long feedback = entry(Filled.REFERENCE, "feedbackConversation", "ana");
        for (String result : results.isEmpty() ? new String[0] : results.split(" ")) {
            long wish = wish(feedback, 1);
            if (!result.equals("?")) {
                came(feedback, wish, result);
            }
        }
        close();
        assertThat(rollUp()).isEqualTo(expected);
    }

    @Test
    void a_wish_they_took_back_before_the_end_counts_as_taken_back() {
        long feedback = entry(Filled.REFERENCE, "feedbackConversation", "ana");
        wish(feedback, null);
        close();
        assertThat(rollUp()).isEqualTo("ALL_TAKEN_BACK");
    }

    @Test
    void only_the_last_feedback_conversation_says_what_came_of_it() {
        long first = entry(Filled.REFERENCE, "feedbackConversation", "ana");
        long wish = wish(first, 1);
        came(first, wish, "NOT");
        came(entry(Filled.REFERENCE, "feedbackConversation", "ana"), wish, "WHOLLY");
        close();
        assertThat(rollUp()).isEqualTo("FULLY");
    }

    private long wish(long entry, Integer rank) {
        jdbc.sql("insert into outcome (reference, voice) values (?, 'PERSON')").param(Filled.REFERENCE).update();
        long wish = jdbc.sql("select max(id) from outcome").query(Long.class).single();
        jdbc.sql("insert into outcome_version (outcome_id, version, rank_of_three, words, entry_id) values (?, 0, ?, 'Peace', ?)")
                .params(wish, rank, entry).update();
        return wish;
    }

    private void came(long entry, long wish, String result) {
        jdbc.sql("insert into outcome_result (entry_id, outcome_id, result) values (?, ?, ?)").params(entry, wish, result).update();
    }

    private void close() {
        jdbc.sql("update enquiry set ending = 'CLOSED', ended_at = current_timestamp where reference = ?").param(Filled.REFERENCE).update();
    }

    private String rollUp() {
        return jdbc.sql("select coalesce(roll_up, 'not recorded') from outcome_roll_up where reference = ?").param(Filled.REFERENCE)
                .query(String.class).single();
    }
}
